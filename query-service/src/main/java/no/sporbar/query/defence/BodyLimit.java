package no.sporbar.query.defence;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** How much may be sent at once. Whoever sends says so beforehand: no browser does otherwise. */
@Component
@Order(BodyLimit.ORDER)
class BodyLimit extends OncePerRequestFilter {
    /** Before anything reads a parameter. */
    static final int ORDER = -130;

    private final LimitSettings settings;
    private final Refusals refusals;

    BodyLimit(LimitSettings settings, Refusals refusals) {
        this.settings = settings;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        long most = (isUpload(request) ? settings.upload() : settings.body()).toBytes();
        if (length > most) refusals.tooLarge(request, response, most);
        else if (length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null)
            refusals.noLength(request, response);
        else chain.doFilter(request, response);
    }

    private static boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}
