package no.sporbar.query.rebuild;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.sporbar.query.answer.AnswerWriter;
import no.sporbar.query.answer.Problems;
import no.sporbar.query.answer.Rows;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Says 503 where an answer would be read off rows that another version folded and this one cannot read. A list whose own
 * projection is in line is served, and so is everything that reads no rows: the ledger and its proofs, what is parked, and how
 * the rebuild goes.
 */
@Component
class RebuildGate extends OncePerRequestFilter {
    private static final int SECONDS = 15;
    private static final List<String> READS_NO_ROWS = List.of(
            "/actuator",
            "/assets",
            "/v3",
            "/ledger",
            "/api/ledger",
            "/rebuilds",
            "/api/rebuilds",
            "/api/parked",
            "/error");
    private static final Pattern LIST = Pattern.compile("/api/programmes/[^/]+/([^/]+)(/.*)?");

    private final StartUp startUp;
    private final Problems problems;
    private final AnswerWriter answers;
    private final LocaleResolver languages;
    private final Map<String, String> projectionOf;

    RebuildGate(
            StartUp startUp, Problems problems, AnswerWriter answers, LocaleResolver languages, List<Rows<?>> lists) {
        this.startUp = startUp;
        this.problems = problems;
        this.answers = answers;
        this.languages = languages;
        this.projectionOf = lists.stream()
                .collect(Collectors.toMap(
                        rows -> rows.question().path(),
                        rows -> rows.question().projection().name()));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Set<String> unreadable = startUp.unreadable();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (unreadable.isEmpty() || isServed(path, unreadable)) chain.doFilter(request, response);
        else refuse(path, request, response);
    }

    boolean isServed(String path, Set<String> unreadable) {
        if (READS_NO_ROWS.stream().anyMatch(each -> path.equals(each) || path.startsWith(each + "/"))) return true;
        Matcher list = LIST.matcher(path);
        String projection = list.matches() ? projectionOf.get(list.group(1)) : null;
        return projection != null && !unreadable.contains(projection);
    }

    private void refuse(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(SECONDS));
        if (!path.startsWith("/api/")) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value()); // shown as a page
            return;
        }
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answers.write(
                problems.of(HttpStatus.SERVICE_UNAVAILABLE, "rows.being-rebuilt", languages.resolveLocale(request)),
                response.getOutputStream());
    }
}
