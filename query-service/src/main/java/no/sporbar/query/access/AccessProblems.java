package no.sporbar.query.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.sporbar.query.answer.AnswerWriter;
import no.sporbar.query.answer.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Says 401 and 403 the way every other refusal is said. */
@Component
class AccessProblems implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Problems problems;
    private final AnswerWriter answers;
    private final LocaleResolver languages;

    AccessProblems(Problems problems, AnswerWriter answers, LocaleResolver languages) {
        this.problems = problems;
        this.answers = answers;
        this.languages = languages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof LoginUnreachableException) {
            write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "access.login-unreachable");
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(request, response, HttpStatus.UNAUTHORIZED, isExpired(e) ? NotExpired.CODE : "access.no-token");
    }

    private static boolean isExpired(AuthenticationException e) {
        return e.getCause() instanceof JwtValidationException invalid
                && invalid.getErrors().stream().allMatch(error -> NotExpired.CODE.equals(error.getErrorCode()));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        write(request, response, HttpStatus.FORBIDDEN, "access.no-role");
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answers.write(problems.of(status, code, languages.resolveLocale(request)), response.getOutputStream());
    }
}
