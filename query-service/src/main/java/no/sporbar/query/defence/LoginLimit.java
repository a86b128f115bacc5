package no.sporbar.query.defence;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import no.sporbar.limits.RateLimit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** How often one machine may come to the login. */
@Component
@Order(LoginLimit.ORDER)
class LoginLimit extends OncePerRequestFilter {
    /** Before Spring Security's filters, which are the ones that log in. */
    static final int ORDER = -120;

    private final RateLimit limit;
    private final Clients clients;
    private final Refusals refusals;
    private final Clock clock;

    LoginLimit(LimitSettings settings, Clients clients, Refusals refusals, Clock clock) {
        this.limit = new RateLimit(settings.login().burst(), settings.login().perMinute() / 60.0, settings.clients());
        this.clients = clients;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/login") && !path.startsWith("/oauth2/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = limit.ask(clients.address(request), clock.instant());
        if (wait.isZero()) chain.doFilter(request, response);
        else refusals.tooOften(request, response, wait);
    }
}
