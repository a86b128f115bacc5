package no.sporbar.query.answer;

import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says no over the API: problem details (RFC 9457) with a stable code, and a text in the reader's language. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE) // before Spring's own problems, which have no code and no language
class ApiProblems {
    private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

    private final Problems problems;

    ApiProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        ProblemDetail problem = problem(refusal.status(), refusal.code(), refusal.arguments());
        refusal.facts().forEach(problem::setProperty);
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(MethodArgumentTypeMismatchException e) {
        return answer(
                problem(HttpStatus.BAD_REQUEST, "parameter.malformed", e.getName(), String.valueOf(e.getValue())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e) {
        log.debug("what was sent cannot be read", e);
        return answer(problem(HttpStatus.BAD_REQUEST, "http.400"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception e, HttpServletResponse response) throws Exception {
        // What has begun to go out must not look as if it had come to its end.
        if (response.isCommitted()) throw e;
        // Who may not is told so by the filters, which also know whether anybody is logged in.
        if (e instanceof AccessDeniedException || e instanceof AuthenticationException) throw e;
        if (e instanceof ErrorResponse known)
            return answer(problem(
                    known.getStatusCode(), "http." + known.getStatusCode().value()));
        log.error("a question failed", e);
        return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "http.500"));
    }

    private ProblemDetail problem(HttpStatusCode status, String code, Object... arguments) {
        return problems.of(status, code, LocaleContextHolder.getLocale(), arguments);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Cache-Control", "no-store")
                .body(problem);
    }
}
