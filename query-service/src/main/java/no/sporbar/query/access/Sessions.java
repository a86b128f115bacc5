package no.sporbar.query.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.web.filter.OncePerRequestFilter;

/** How long somebody stays logged in: some hours at most, however busy they are, and half an hour where they are not. */
final class Sessions extends OncePerRequestFilter {
    private static final String SINCE = "sporbar.login.since";

    private final LoginSettings settings;
    private final Clock clock;

    Sessions(LoginSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Somebody has logged in: the hours begin. */
    void begin(HttpSession session) {
        session.setAttribute(SINCE, clock.instant());
        session.setMaxInactiveInterval((int) settings.idle().toSeconds());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(SINCE) instanceof Instant since
                && !clock.instant().isBefore(since.plus(settings.longest()))) session.invalidate();
        chain.doFilter(request, response);
    }
}
