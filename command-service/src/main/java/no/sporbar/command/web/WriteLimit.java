package no.sporbar.command.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import no.sporbar.limits.ClientAddress;
import no.sporbar.limits.RateLimit;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** How often somebody may write: by who it is, else by the machine. Whoever may not write has been refused before. */
@Component
@Order(WriteLimit.ORDER)
@EnableConfigurationProperties(LimitProperties.class)
class WriteLimit extends OncePerRequestFilter {
    /** After Spring Security's filters. */
    static final int ORDER = -95;

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final RateLimit limit;
    private final ClientAddress addresses;
    private final SecurityProblems problems;
    private final InstantSource clock;

    WriteLimit(LimitProperties properties, SecurityProblems problems, InstantSource clock) {
        this.limit = new RateLimit(properties.writeBurst(), properties.writesPerSecond(), properties.clients());
        this.addresses = new ClientAddress(properties.trustedProxies());
        this.problems = problems;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READS.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = limit.ask(sender(request), clock.instant());
        if (wait.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        String seconds = Long.toString(wait.plusMillis(999).toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
        problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "request.too-often", List.of(seconds));
    }

    private String sender(HttpServletRequest request) {
        Principal known = request.getUserPrincipal();
        if (known != null) return "subject " + known.getName();
        String forwarded = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        return "address " + addresses.of(request.getRemoteAddr(), forwarded);
    }
}
