package no.sporbar.query.desk;

import java.net.http.HttpClient;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import no.sporbar.query.access.People;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Asks the command-service on behalf of whoever is logged in. */
@Component
public class CommandDesk {
    private static final Logger log = LoggerFactory.getLogger(CommandDesk.class);

    private final RestClient client;
    private final Supplier<@Nullable String> token;

    @Autowired
    CommandDesk(DeskSettings settings, People people) {
        this(settings, people::accessToken);
    }

    CommandDesk(DeskSettings settings, Supplier<@Nullable String> token) {
        HttpClient http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.patience())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(settings.patience());
        this.client = RestClient.builder()
                .baseUrl(settings.url().toString())
                .requestFactory(requests)
                .build();
        this.token = token;
    }

    /** Somebody asked to see what is kept about a person. */
    public record Access(long number, Instant at, String actor, String programme, String person) {}

    /** A part of who did, newest first; {@code next} leads to the part after. */
    public record Accesses(List<Access> accesses, @Nullable Long next) {}

    private record Rotated(String vkey) {}

    /** Another key for the ledger, in place of the one with this id; the answer is the key that signs from now on. */
    public Said<String> rotate(String replaces, Locale language) {
        return said(() -> Objects.requireNonNull(client.post()
                        .uri("/api/ledger/key-rotations")
                        .headers(headers -> headers(headers, language))
                        .body(Map.of("replaces", replaces))
                        .retrieve()
                        .body(Rotated.class))
                .vkey());
    }

    /** Who has asked for personal data, before a number. */
    public Said<Accesses> accesses(@Nullable Long before, Locale language) {
        return said(() -> Objects.requireNonNull(client.get()
                .uri(uri -> {
                    uri.path("/api/personal-data-accesses");
                    if (before != null) uri.queryParam("before", before);
                    return uri.build();
                })
                .headers(headers -> headers(headers, language))
                .retrieve()
                .body(Accesses.class)));
    }

    private void headers(HttpHeaders headers, Locale language) {
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language.toLanguageTag());
        String own = token.get();
        if (own != null) headers.setBearerAuth(own);
    }

    private static <T> Said<T> said(Supplier<T> asking) {
        try {
            return new Said.Done<>(asking.get());
        } catch (RestClientResponseException e) {
            String why = why(e);
            if (e.getStatusCode().is4xxClientError() && why != null) return new Said.No<>(why);
            log.warn("The command-service answered {}", e.getStatusCode());
        } catch (RestClientException e) {
            log.warn("The command-service does not answer: {}", e.getMessage());
        }
        return new Said.Away<>();
    }

    private static @Nullable String why(RestClientResponseException e) {
        try {
            ProblemDetail problem = e.getResponseBodyAs(ProblemDetail.class);
            return problem == null ? null : problem.getDetail();
        } catch (RestClientException unreadable) {
            return null;
        }
    }
}
