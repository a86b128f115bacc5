package no.sporbar.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads request bodies no further than their limit, whatever length they claim to have. */
public final class Bodies {
    private Bodies() {}

    /** @throws BodyTooLargeException above the limit */
    public static byte[] read(HttpServletRequest request, int limit) throws IOException {
        if (request.getContentLengthLong() > limit) throw new BodyTooLargeException(limit);
        byte[] body = request.getInputStream().readNBytes(limit + 1);
        if (body.length > limit) throw new BodyTooLargeException(limit);
        return body;
    }
}
