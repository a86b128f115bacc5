package no.sporbar.query.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import no.sporbar.query.answer.Refusal;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** What went wrong before any page was asked, such as an address that leads nowhere: a page for people, RFC 9457 for programs. */
@Controller
@RequestMapping("${spring.web.error.path:/error}")
class OtherProblems implements ErrorController {
    private final ProblemViews views;

    OtherProblems(ProblemViews views) {
        this.views = views;
    }

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(ServletWebRequest request) {
        return request.getRequest().getAttribute(Refusal.class.getName()) instanceof Refusal refusal
                ? views.of(refusal, request)
                : views.of(status(request.getRequest()), request);
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        HttpStatusCode status = status(request);
        return ResponseEntity.status(status).body(ProblemDetail.forStatus(status));
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }
}
