package no.sporbar.query.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Says 401 and 403 to browsers. Whoever only asks for a page is sent to the login and back; whoever sends something is
 * told to log in first, for what they sent would not come along.
 */
@Component
class AccessPages implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final String BY_HTMX = "HX-Request";

    private final Login login;
    private final AccessProblems problems;

    AccessPages(Login login, AccessProblems problems) {
        this.login = login;
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException, ServletException {
        Missing missing = Missing.from(e.getCause());
        String to = login.url(request.getContextPath(), back(request));
        if (missing != null && missing.anyOf().isEmpty() || to == null) refuse(request, response, missing);
        else if (isPart(request)) goWhole(response, to);
        else if (!wantsPage(request)) problems.commence(request, response, e);
        else if (isAsking(request)) response.sendRedirect(to);
        else new Refused(HttpStatus.UNAUTHORIZED, "login", missing, to).show(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException, ServletException {
        if (!wantsPage(request) && !isPart(request)) problems.handle(request, response, e);
        else if (e instanceof CsrfException)
            new Refused(HttpStatus.FORBIDDEN, "form", null, login.url(request.getContextPath(), back(request)))
                    .show(request, response);
        else refuse(request, response, Missing.from(e));
    }

    /** Where nobody may, it is said as before there was a login. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, @Nullable Missing missing)
            throws IOException, ServletException {
        if (missing == null || missing.anyOf().isEmpty()) response.sendError(HttpStatus.FORBIDDEN.value());
        else new Refused(HttpStatus.FORBIDDEN, "role", missing, null).show(request, response);
    }

    /** A part of a page cannot come from the login's server: the whole page goes there. */
    private static void goWhole(HttpServletResponse response, String to) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        response.setHeader("HX-Redirect", to);
    }

    private static boolean isPart(HttpServletRequest request) {
        return request.getHeader(BY_HTMX) != null;
    }

    private static boolean isAsking(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept == null || accept.contains(MediaType.TEXT_HTML_VALUE) || accept.contains(MediaType.ALL_VALUE);
    }

    /** The page that was asked for, or from which something was sent. */
    private static String back(HttpServletRequest request) {
        String sentFrom = isPart(request)
                ? request.getHeader("HX-Current-URL")
                : isAsking(request) ? null : request.getHeader(HttpHeaders.REFERER);
        if (isAsking(request) && !isPart(request)) {
            String query = request.getQueryString();
            return LocalPath.of(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        return LocalPath.of(sentFrom == null ? null : path(sentFrom));
    }

    private static @Nullable String path(String address) {
        try {
            URI uri = URI.create(address);
            return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
