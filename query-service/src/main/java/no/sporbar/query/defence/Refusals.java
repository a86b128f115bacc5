package no.sporbar.query.defence;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import no.sporbar.query.answer.AnswerWriter;
import no.sporbar.query.answer.Problems;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.web.SafeHeaders;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.LocaleResolver;

/** Says no before anything else has seen the request: a page for people, RFC 9457 for programs. */
@Component
class Refusals {
    private static final long MEGABYTE = DataSize.ofMegabytes(1).toBytes();

    private final Problems problems;
    private final AnswerWriter answers;
    private final LocaleResolver languages;

    Refusals(Problems problems, AnswerWriter answers, LocaleResolver languages) {
        this.problems = problems;
        this.answers = answers;
        this.languages = languages;
    }

    /** Not now. */
    void tooOften(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        long seconds = wait.plusMillis(999).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        say(request, response, Refusal.overLimit(HttpStatus.TOO_MANY_REQUESTS, "limit.too-often", seconds));
    }

    /** Not so much. */
    void tooLarge(HttpServletRequest request, HttpServletResponse response, long most)
            throws IOException, ServletException {
        Refusal refusal = Refusal.overLimit(HttpStatus.CONTENT_TOO_LARGE, "limit.too-large", size(most));
        begin(request, response, refusal);
        if (wantsPage(request)) request.getRequestDispatcher("/error").forward(new Unread(request), response);
        else write(request, response, refusal);
    }

    /** Nobody knows how much. */
    void noLength(HttpServletRequest request, HttpServletResponse response) throws IOException {
        say(request, response, Refusal.overLimit(HttpStatus.LENGTH_REQUIRED, "limit.no-length"));
    }

    /** As people say it. */
    static String size(long bytes) {
        DataSize size = DataSize.ofBytes(bytes);
        return bytes > 0 && bytes % MEGABYTE == 0 ? size.toMegabytes() + " MB" : size.toKilobytes() + " kB";
    }

    private void say(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        begin(request, response, refusal);
        if (wantsPage(request)) response.sendError(refusal.status().value());
        else write(request, response, refusal);
    }

    /** The page is made where all are that say what is wrong; what exactly it was goes along with the request. */
    private static void begin(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
        SafeHeaders.write(request, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setStatus(refusal.status().value());
        request.setAttribute(Refusal.class.getName(), refusal);
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        answers.write(
                problems.of(refusal.status(), refusal.code(), languages.resolveLocale(request), refusal.arguments()),
                response.getOutputStream());
    }
}
