package no.sporbar.query.defence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import no.sporbar.query.answer.AnswerWriter;
import no.sporbar.query.answer.Problems;
import no.sporbar.query.web.SafeHeaders;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Says no before anything else has seen the request: a page for people, RFC 9457 for programs. */
@Component
class Refusals {
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
        say(request, response, HttpStatus.TOO_MANY_REQUESTS, "limit.too-often", seconds);
    }

    /** Not so much. */
    void tooLarge(HttpServletRequest request, HttpServletResponse response, long most) throws IOException {
        say(request, response, HttpStatus.CONTENT_TOO_LARGE, "limit.too-large", most);
    }

    /** Nobody knows how much. */
    void noLength(HttpServletRequest request, HttpServletResponse response) throws IOException {
        say(request, response, HttpStatus.LENGTH_REQUIRED, "limit.no-length");
    }

    private void say(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code,
            Object... arguments)
            throws IOException {
        SafeHeaders.write(request, response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
            response.sendError(status.value());
            return;
        }
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        answers.write(
                problems.of(status, code, languages.resolveLocale(request), arguments), response.getOutputStream());
    }
}
