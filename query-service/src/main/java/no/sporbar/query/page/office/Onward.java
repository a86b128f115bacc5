package no.sporbar.query.page.office;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** After something was done: the browser gets another page, so that loading that again does nothing again. */
final class Onward {
    private Onward() {}

    /** @param url an address within the service, made by it */
    static RedirectView to(String url) {
        RedirectView view = new RedirectView(url, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
