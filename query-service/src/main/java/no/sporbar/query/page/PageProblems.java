package no.sporbar.query.page;

import no.sporbar.query.answer.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** When a page cannot be shown: what was wrong, and what the reader can do about it. */
@ControllerAdvice(annotations = Controller.class) // of the API is told before
class PageProblems {
    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    private final ProblemViews views;

    PageProblems(ProblemViews views) {
        this.views = views;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, ServletWebRequest request) {
        return views.of(refusal, request);
    }

    /** Who may not is told so by {@code access}, which also sends people to the login. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void notAllowed(RuntimeException refusal) {
        throw refusal;
    }

    @ExceptionHandler
    ModelAndView failed(Exception failure, ServletWebRequest request) {
        LOG.error("The page {} could not be shown", request.getRequest().getRequestURI(), failure);
        return views.of(HttpStatus.INTERNAL_SERVER_ERROR, request);
    }
}
