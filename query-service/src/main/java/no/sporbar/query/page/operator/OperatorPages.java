package no.sporbar.query.page.operator;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import no.sporbar.query.access.People;
import no.sporbar.query.access.Person;
import no.sporbar.query.access.Role;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.page.Frame.Crumb;
import no.sporbar.query.page.Frame.Section;
import no.sporbar.query.page.Frames;
import no.sporbar.query.page.Visits;
import no.sporbar.query.web.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the operators' pages have in common: the role, the frame, and how it is said what was done. */
@Component
class OperatorPages {
    /** Where what was done stands, for the page that follows. */
    static final String SAID = "said";
    /** Where it stands what was wrong with a form. */
    static final String PROBLEM = "problem";

    private final People people;
    private final Visits visits;
    private final Frames frames;

    OperatorPages(People people, Visits visits, Frames frames) {
        this.people = people;
        this.visits = visits;
        this.frames = frames;
    }

    /** Who asks; refused where they are no operator of all programmes. */
    Person operator() {
        return people.require(Role.OPERATOR, null);
    }

    Texts texts(ServletWebRequest request) {
        return visits.texts(request);
    }

    /** Puts the frame around a page that nobody keeps a copy of. */
    Texts begin(OperatorPlace place, ServletWebRequest request, Model model, Crumb... below) {
        operator();
        Texts texts = visits.texts(request);
        HttpServletResponse response = request.getResponse();
        if (response != null)
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        String root = request.getRequest().getContextPath();
        List<Section> sections = Stream.of(OperatorPlace.values())
                .map(each -> new Section(texts.say(each.key()), root + each.path(), each == place))
                .toList();
        model.addAttribute("frame", frames.among(sections, List.of(below), request, texts));
        return texts;
    }

    /** Goes on to a page that says this. */
    static String said(OperatorPlace next, String text, RedirectAttributes attributes) {
        attributes.addFlashAttribute(SAID, text);
        return "redirect:" + next.path();
    }

    /** Says what was wrong with a form on the page that has it. */
    void wrong(Refusal refusal, ServletWebRequest request, Model model) {
        HttpServletResponse response = request.getResponse();
        if (response != null) response.setStatus(refusal.status().value());
        model.addAttribute(PROBLEM, visits.texts(request).say("problem." + refusal.code(), refusal.arguments()));
    }
}
