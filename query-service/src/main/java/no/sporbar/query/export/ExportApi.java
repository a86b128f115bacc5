package no.sporbar.query.export;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.Attachment;
import no.sporbar.query.answer.Listing;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.proof.CheckedCheckpoint;
import no.sporbar.query.proof.CheckedLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Every list as a file, as at any moment: the address of the list with the kind of file at its end. It goes out while it is
 * read: all of it, however long, as at the position that it began with.
 */
@RestController
class ExportApi {
    private static final String LIST = "/api/programmes/{programme}/{list}";

    private final Moments moments;
    private final Answering answering;
    private final Listings listings;
    private final CheckedLedger ledger;
    private final Map<String, FileFormat> formats;

    ExportApi(Moments moments, Answering answering, Listings listings, CheckedLedger ledger, List<FileFormat> formats) {
        this.moments = moments;
        this.answering = answering;
        this.listings = listings;
        this.ledger = ledger;
        this.formats = formats.stream().collect(Collectors.toMap(FileFormat::extension, Function.identity()));
    }

    @GetMapping({LIST + ".csv", LIST + ".xlsx", LIST + ".json", LIST + ".ndjson"})
    void download(
            @PathVariable String programme,
            @PathVariable String list,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String effectiveOn,
            Locale locale,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        Listing<?> listing = listings.at(list);
        Moment moment = moments.of(programme, asAt, effectiveOn);
        Optional<CheckedCheckpoint> proof = ledger.covering(moment.position());
        if (unchanged(moment, proof, request, response)) return;
        WholeList<?> whole = WholeList.of(listing, moment, proof, locale, filter(listing, request));
        FileFormat format = format(request);
        Attachment.of(response, moment, list, format.extension(), format.mediaType());
        format.write(whole, response.getOutputStream());
    }

    /** A file may say which checkpoint proves it. While there is none yet, it will say something else later. */
    private boolean unchanged(
            Moment moment, Optional<CheckedCheckpoint> proof, ServletWebRequest request, HttpServletResponse response) {
        boolean unchanged = answering.notModified(
                moment, request, proof.map(CheckedCheckpoint::size).toString());
        if (proof.isEmpty())
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        return unchanged;
    }

    private FileFormat format(ServletWebRequest request) {
        String path = request.getRequest().getRequestURI();
        return requireNonNull(formats.get(path.substring(path.lastIndexOf('.') + 1)));
    }

    private static Map<String, String> filter(Listing<?> listing, ServletWebRequest request) {
        Map<String, String> filter = new TreeMap<>();
        for (String field : listing.filters()) {
            String text = request.getParameter(field);
            if (text != null) filter.put(field, text);
        }
        return filter;
    }
}
