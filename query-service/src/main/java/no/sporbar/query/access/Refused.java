package no.sporbar.query.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Why somebody does not get the page that they asked for. The page about it is made by whoever serves {@link #PAGE}, which
 * finds this in the request; nobody can ask for that address themselves.
 *
 * @param why message key of the reason, below {@code access.refused}
 * @param missing null where no role is missing
 * @param login where to log in and come back; null where that would not help
 */
public record Refused(
        HttpStatus status,
        String why,
        @Nullable Missing missing,
        @Nullable String login) {
    /** Where the page is made. */
    public static final String PAGE = "/login/refused";

    private static final String ATTRIBUTE = Refused.class.getName();

    /** What was refused in this request; null where nothing was. */
    public static @Nullable Refused in(HttpServletRequest request) {
        return (Refused) request.getAttribute(ATTRIBUTE);
    }

    void show(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        request.setAttribute(ATTRIBUTE, this);
        request.getRequestDispatcher(PAGE).forward(request, response);
    }
}
