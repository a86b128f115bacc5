package no.sporbar.query.answer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Says with every answer which moment it shows and how long it may be kept: an answer of now must be asked for again each
 * time (and costs nothing while nothing has changed), the answer of a settled position stays true for ever.
 */
@Component
public class Answering {
    /** The position that an answer shows. */
    public static final String POSITION = "Sporbar-Position";

    private static final Duration FOR_EVER = Duration.ofDays(365);

    /**
     * Sets the headers of an answer.
     *
     * @param variant what else the body follows from, beyond the address, the language and the moment
     * @return true where the client has the same answer already: 304 is set and nothing else is to be written
     */
    public boolean notModified(Asked asked, ServletWebRequest request, String... variant) {
        var response = Objects.requireNonNull(request.getResponse());
        response.setHeader(POSITION, Long.toString(asked.position()));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching(asked).getHeaderValue());
        return request.checkNotModified(etag(asked, request, variant));
    }

    /** As for one moment, for an answer that goes from one to another: it is settled when both are. */
    public boolean notModified(Asked from, Asked to, ServletWebRequest request, String... variant) {
        String[] all = Arrays.copyOf(variant, variant.length + 1);
        all[variant.length] = "from " + from.position();
        boolean notModified = notModified(to, request, all);
        if (!from.settled())
            Objects.requireNonNull(request.getResponse())
                    .setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        return notModified;
    }

    private static CacheControl caching(Asked asked) {
        return asked.settled() ? CacheControl.maxAge(FOR_EVER).cachePublic().immutable() : CacheControl.noCache();
    }

    private static String etag(Asked asked, ServletWebRequest request, String... variant) {
        CRC32C sum = new CRC32C();
        add(sum, request.getRequest().getRequestURI());
        add(sum, request.getRequest().getQueryString());
        add(sum, request.getHeader(HttpHeaders.ACCEPT));
        add(sum, LocaleContextHolder.getLocale().toLanguageTag());
        add(sum, asked.asAt().parked());
        add(sum, asked.effectiveOn());
        add(sum, asked instanceof Moment m ? m.day() : null);
        add(sum, Answering.class.getPackage().getImplementationVersion());
        for (String each : List.of(variant)) add(sum, each);
        return "W/\"%d-%08x\"".formatted(asked.position(), sum.getValue());
    }

    private static void add(CRC32C sum, @Nullable Object part) {
        sum.update((part + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
