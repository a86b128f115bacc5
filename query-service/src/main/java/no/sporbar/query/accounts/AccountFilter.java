package no.sporbar.query.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the token of a service account off a request, before anybody who lets people in has seen it. So an account can never
 * be taken for a person, and what it opens is reading alone.
 */
@Component
@Order(AccountFilter.ORDER)
class AccountFilter extends OncePerRequestFilter {
    /** Before Spring Security's filters. */
    static final int ORDER = -110;
    /** Where the account stands in a request that has one. */
    static final String ACCOUNT = ServiceAccount.class.getName();

    private static final String BEARER = "Bearer ";
    private static final List<HttpMethod> READS = List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final ServiceAccounts accounts;
    private final AccountProblems problems;

    AccountFilter(ServiceAccounts accounts, AccountProblems problems) {
        this.accounts = accounts;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = token(request);
        if (token == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<ServiceAccount> account = accounts.holding(token);
        if (account.isEmpty()) problems.unknown(request, response);
        else if (!READS.contains(HttpMethod.valueOf(request.getMethod())))
            problems.refused(request, response, "account.only-reads");
        else {
            request.setAttribute(ACCOUNT, account.get());
            chain.doFilter(new Nobody(request), response);
        }
    }

    private static @Nullable String token(HttpServletRequest request) {
        String said = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (said == null || !said.regionMatches(true, 0, BEARER, 0, BEARER.length())) return null;
        String token = said.substring(BEARER.length()).strip();
        return token.startsWith(AccountToken.PREFIX) ? token : null;
    }

    /** A request without its token. */
    private static final class Nobody extends HttpServletRequestWrapper {
        Nobody(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isToken(name) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isToken(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public Enumeration<String> getHeaderNames() {
            List<String> names = Collections.list(super.getHeaderNames());
            names.removeIf(Nobody::isToken);
            return Collections.enumeration(names);
        }

        private static boolean isToken(String name) {
            return name.equalsIgnoreCase(HttpHeaders.AUTHORIZATION);
        }
    }
}
