package no.sporbar.query.page.office;

import java.util.Map;
import no.sporbar.query.access.People;
import no.sporbar.query.access.Person;
import no.sporbar.query.access.Role;
import no.sporbar.query.page.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerMapping;

/** Leads those who may record from every page of a programme to what can be recorded there. */
@ControllerAdvice(annotations = Controller.class)
class AtWork {
    /** The pages of one thing, by the end of their addresses. */
    private static final Map<String, String> THINGS = Map.of(
            "/goals/{id}", "goal",
            "/principles/{id}", "principle",
            "/decisions/{id}", "decision",
            "/milestones/{id}", "milestone",
            "/consultations/{id}", "consultation");

    /** The pages of many, and the part of the domain that they show. */
    private static final Map<String, String> PARTS = Map.of(
            "/goals", "goals",
            "/decisions", "decisions",
            "/consultations", "consultations",
            "/organisation", "organisation",
            "/milestones", "plan",
            "/trend", "plan",
            "/programmes/{programme}", "plan");

    private final People people;

    AtWork(People people) {
        this.people = people;
    }

    /** Where to record; null for whoever may not, and on pages that nothing is recorded from. */
    @ModelAttribute("atWork")
    @Nullable
    String url(ServletWebRequest request) {
        if (!(request.getRequest().getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> variables)) return null;
        if (!(variables.get("programme") instanceof String programme)) return null;
        Person person = people.current();
        if (person == null || !person.may(Role.RECORDER, programme)) return null;
        String pattern =
                String.valueOf(request.getRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return url(pattern, variables, new Links(request.getRequest().getContextPath(), programme, null));
    }

    private static @Nullable String url(String pattern, Map<?, ?> variables, Links links) {
        for (Map.Entry<String, String> thing : THINGS.entrySet())
            if (pattern.endsWith(thing.getKey()) && variables.get("id") instanceof String id)
                return links.office("things", thing.getValue(), id);
        for (Map.Entry<String, String> part : PARTS.entrySet())
            if (pattern.endsWith(part.getKey()) && !pattern.contains("/office"))
                return links.office() + "?part=" + part.getValue() + "#part-" + part.getValue();
        return null;
    }
}
