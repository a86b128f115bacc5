package no.sporbar.query.answer;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** An answer that is a file to take away, named so that two moments of one thing can lie in one folder. */
public final class Attachment {
    private Attachment() {}

    /**
     * Says so in the headers of an answer that is about to be written.
     *
     * @param what it shows, as in an address
     * @param extension of its name, without the dot
     */
    public static void of(
            HttpServletResponse response, Moment moment, String what, String extension, String mediaType) {
        String name = "%s-%s-%d.%s".formatted(moment.programme().value(), what, moment.position(), extension);
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
