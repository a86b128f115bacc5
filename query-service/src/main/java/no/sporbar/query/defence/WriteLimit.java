package no.sporbar.query.defence;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import no.sporbar.limits.RateLimit;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** How often somebody may write. Whoever may not write at all has been refused before, and is not counted. */
@Component
@Order(WriteLimit.ORDER)
class WriteLimit extends OncePerRequestFilter {
    /** After Spring Security's filters: so it knows who writes. */
    static final int ORDER = -95;

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final RateLimit limit;
    private final Clients clients;
    private final Refusals refusals;
    private final Clock clock;

    WriteLimit(LimitSettings settings, Clients clients, Refusals refusals, Clock clock) {
        this.limit = new RateLimit(settings.write().burst(), settings.write().perMinute() / 60.0, settings.clients());
        this.clients = clients;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READS.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = limit.ask(clients.sender(request), clock.instant());
        if (wait.isZero()) chain.doFilter(request, response);
        else refusals.tooOften(request, response, wait);
    }
}
