package no.sporbar.query.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Asks the login anew who somebody is before their access token ends, and every few minutes in any case: a role that was
 * taken away there soon counts no longer here, and whom the login refuses is logged out. While the login does not answer,
 * what it last said counts; the command-service takes no token that has ended.
 */
final class SessionRenewal extends OncePerRequestFilter {
    /** So that a token does not end on its way. */
    private static final Duration BEFORE_THE_END = Duration.ofSeconds(30);
    /** A login that does not answer is not asked with every page. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final String UNANSWERED = "sporbar.login.unanswered";
    private static final Logger LOG = LoggerFactory.getLogger(SessionRenewal.class);

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final OAuth2AuthorizedClientRepository clients;
    private final Renewal renewal;
    private final Duration refresh;
    private final Clock clock;

    SessionRenewal(OAuth2AuthorizedClientRepository clients, Renewal renewal, Duration refresh, Clock clock) {
        this.clients = clients;
        this.renewal = renewal;
        this.refresh = refresh;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null)
            // A login may take a refresh token once: two pages of one session must not both send it.
            synchronized (WebUtils.getSessionMutex(session)) {
                look(session, request, response);
            }
        chain.doFilter(request, response);
    }

    private void look(HttpSession session, HttpServletRequest request, HttpServletResponse response) {
        if (!(contexts.loadDeferredContext(request).get().getAuthentication() instanceof OAuth2AuthenticationToken who))
            return;
        OAuth2AuthorizedClient client = clients.loadAuthorizedClient(Registrations.ID, who, request);
        if (!isDue(client) || isPaused(session)) return;
        try {
            keep(renewal.of(who, client), request, response);
            session.removeAttribute(UNANSWERED);
        } catch (LoginUnreachableException e) {
            LOG.warn("The login does not say whether a session goes on: {}", String.valueOf(e.getCause()));
            session.setAttribute(UNANSWERED, clock.instant());
        } catch (LoginAgainException e) {
            LOG.info("A session of {} is over: {}", who.getName(), e.getMessage());
            session.invalidate();
        }
    }

    private void keep(Renewal.Renewed renewed, HttpServletRequest request, HttpServletResponse response) {
        clients.saveAuthorizedClient(renewed.client(), renewed.who(), request, response);
        contexts.saveContext(new SecurityContextImpl(renewed.who()), request, response);
    }

    /** What cannot be renewed counts until it ends. */
    private boolean isDue(@Nullable OAuth2AuthorizedClient client) {
        if (client == null) return true;
        Instant from = client.getAccessToken().getIssuedAt();
        Instant until = client.getAccessToken().getExpiresAt();
        Instant now = clock.instant();
        if (client.getRefreshToken() == null) return until != null && !now.isBefore(until);
        return from != null && !now.isBefore(from.plus(refresh))
                || until != null && now.isAfter(until.minus(BEFORE_THE_END));
    }

    private boolean isPaused(HttpSession session) {
        return session.getAttribute(UNANSWERED) instanceof Instant asked
                && clock.instant().isBefore(asked.plus(PAUSE));
    }
}
