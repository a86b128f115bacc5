package no.sporbar.command.web;

import java.util.List;
import java.util.Locale;
import no.sporbar.command.catalogue.UnreadableCommandException;
import no.sporbar.command.dispatch.KeyReusedException;
import no.sporbar.command.dispatch.VersionMismatchException;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.command.signing.SigningRefusedException;
import no.sporbar.command.store.LedgerRewoundException;
import no.sporbar.command.store.LedgerUnavailableException;
import no.sporbar.command.vault.VaultUnavailableException;
import no.sporbar.events.wire.EntryTooLargeException;
import no.sporbar.events.wire.UnreadableEventException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Every way to say no, once. */
@RestControllerAdvice
class ProblemAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(RuleViolation e, Locale language) {
        HttpStatus status = e.code().endsWith(".unknown") ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        return answer(problems.of(status, e.code(), e.values(), language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(UnreadableCommandException e, Locale language) {
        HttpStatus status = e.code().equals("command.unknown") ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        ProblemDetail problem = problems.of(status, e.code(), List.of(), language);
        if (!e.mistakes().isEmpty()) problem.setProperty("mistakes", problems.of(e.mistakes(), language));
        return answer(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(BodyTooLargeException e, Locale language) {
        return answer(problems.of(
                HttpStatus.CONTENT_TOO_LARGE, "request.too-large", List.of(Integer.toString(e.limit())), language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(EntryTooLargeException e, Locale language) {
        return answer(problems.of(
                HttpStatus.CONTENT_TOO_LARGE, "fact.too-large", List.of(Integer.toString(e.size())), language));
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<ProblemDetail> noRole(Locale language) {
        return answer(problems.of(HttpStatus.FORBIDDEN, "access.no-role", List.of(), language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(MalformedHeaderException e, Locale language) {
        return answer(problems.of(HttpStatus.BAD_REQUEST, "request.malformed-header", List.of(e.header()), language));
    }

    @ExceptionHandler(RehearsalsApi.MalformedListException.class)
    ResponseEntity<ProblemDetail> noList(Locale language) {
        return answer(problems.of(HttpStatus.BAD_REQUEST, "request.no-command-list", List.of(), language));
    }

    @ExceptionHandler(KeyReusedException.class)
    ResponseEntity<ProblemDetail> keyReused(Locale language) {
        return answer(problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency.key-reused", List.of(), language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> outdated(VersionMismatchException e, Locale language) {
        ProblemDetail problem = problems.of(
                HttpStatus.PRECONDITION_FAILED,
                "version.changed",
                List.of(Long.toString(e.expected()), Long.toString(e.actual())),
                language);
        problem.setProperty("version", e.actual());
        return answer(problem);
    }

    @ExceptionHandler(ConcurrencyException.class)
    ResponseEntity<ProblemDetail> contended(Locale language) {
        return answer(problems.of(HttpStatus.CONFLICT, "version.contended", List.of(), language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(LedgerUnavailableException e, Locale language) {
        LOG.warn("The ledger cannot be written: {}", e.getMessage());
        ProblemDetail problem = problems.of(HttpStatus.SERVICE_UNAVAILABLE, "ledger.unavailable", List.of(), language);
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(VaultUnavailableException e, Locale language) {
        LOG.warn("{}", e.getMessage());
        ProblemDetail problem = problems.of(HttpStatus.SERVICE_UNAVAILABLE, "ledger.unavailable", List.of(), language);
        return ResponseEntity.status(problem.getStatus())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> rewound(LedgerRewoundException e, Locale language) {
        LOG.error("The ledger must not be written: {}", e.getMessage());
        return answer(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "ledger.rewound", List.of(), language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notHere(SigningRefusedException e, Locale language) {
        return answer(problems.of(HttpStatus.CONFLICT, e.code(), List.of(), language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(UnreadableEventException e, Locale language) {
        LOG.error("The history cannot be read by this version of the software: {} ({})", e.type(), e.reason());
        return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, e.reason(), List.of(e.type()), language));
    }

    @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
    ResponseEntity<ProblemDetail> notJson(Locale language) {
        return answer(problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "request.not-declared-json", List.of(), language));
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ResponseEntity<ProblemDetail> wrongMethod(Locale language) {
        return answer(problems.of(HttpStatus.METHOD_NOT_ALLOWED, "request.wrong-method", List.of(), language));
    }

    @ExceptionHandler(NoResourceFoundException.class)
    ResponseEntity<ProblemDetail> nothingHere(Locale language) {
        return answer(problems.of(HttpStatus.NOT_FOUND, "request.nothing-here", List.of(), language));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> broken(Exception e, Locale language) {
        LOG.error("A request failed", e);
        return answer(problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "request.failed", List.of(), language));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
