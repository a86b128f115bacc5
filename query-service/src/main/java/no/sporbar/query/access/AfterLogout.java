package no.sporbar.query.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;

/**
 * Whoever logs out here logs out of the login too, where it can do that. The browser is sent there by a page of its own:
 * a form may lead to no other server, and its redirects neither.
 */
public final class AfterLogout extends OidcClientInitiatedLogoutSuccessHandler {
    /** Where the page is made that is seen on the way. */
    public static final String PAGE = "/login/left";

    private static final String ATTRIBUTE = AfterLogout.class.getName();

    AfterLogout(Login login) {
        super(login.registrations());
        setPostLogoutRedirectUri("{baseUrl}/");
    }

    /** Where the login ends its own session; null where nobody has just logged out. */
    public static @Nullable String onwards(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException, ServletException {
        String target = target(request, response, authentication);
        if (target.startsWith("/")) {
            response.sendRedirect(request.getContextPath() + LocalPath.HOME);
            return;
        }
        response.setHeader("Refresh", "0;url=" + target);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        request.setAttribute(ATTRIBUTE, target);
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    private String target(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication == null) return LocalPath.HOME;
        try {
            return determineTargetUrl(request, response, authentication);
        } catch (LoginUnreachableException e) {
            return LocalPath.HOME;
        }
    }
}
