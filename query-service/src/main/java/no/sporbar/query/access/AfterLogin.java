package no.sporbar.query.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Where somebody goes who has tried to log in: to the page they wanted, or to one that says that it did not succeed. */
final class AfterLogin implements AuthenticationSuccessHandler, AuthenticationFailureHandler {
    private static final Logger LOG = LoggerFactory.getLogger(AfterLogin.class);

    private final Sessions sessions;

    AfterLogin(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        HttpSession session = request.getSession();
        sessions.begin(session);
        response.sendRedirect(request.getContextPath() + LoginRequests.wanted(session));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        LOG.info("Somebody could not log in: {}", String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}", " "));
        response.sendRedirect(request.getContextPath() + "/login/failed");
    }
}
