package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.sporbar.query.access.Login;
import no.sporbar.query.access.People;
import no.sporbar.query.access.Person;
import no.sporbar.query.access.Role;
import no.sporbar.query.page.Frame.Section;
import no.sporbar.query.page.Frame.Somebody;
import no.sporbar.query.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** Who looks at a page, and where else they may go. */
@Component
class Visitors {
    private final People people;
    private final Login login;

    Visitors(People people, Login login) {
        this.people = people;
        this.login = login;
    }

    /**
     * Who is logged in; null: nobody.
     *
     * @param programme that the page is about; null where it is about all of them
     */
    @Nullable
    Somebody here(ServletWebRequest request, Texts texts, @Nullable String programme) {
        Person person = people.current();
        return person == null
                ? null
                : new Somebody(person.name(), roles(person, texts), links(person, request, texts, programme));
    }

    /** Where to log in and come back to this page; null where nobody can, or somebody is logged in. */
    @Nullable
    String loginUrl(ServletWebRequest request, UriComponentsBuilder page) {
        return people.current() == null ? login.url(request.getRequest().getContextPath(), page.toUriString()) : null;
    }

    /** Their roles in words. */
    static String roles(Person person, Texts texts) {
        if (person.roles().isEmpty()) return texts.say("role.none");
        return person.roles().stream()
                .map(role -> texts.say("role." + role.code()))
                .collect(Collectors.joining(", "));
    }

    private static List<Section> links(
            Person person, ServletWebRequest request, Texts texts, @Nullable String programme) {
        String root = request.getRequest().getContextPath();
        List<Section> links = new ArrayList<>();
        if (programme != null && (person.may(Role.RECORDER, programme) || person.may(Role.APPROVER, programme)))
            links.add(link(texts, "person.office", root + "/programmes/" + programme + "/office", request));
        if (person.may(Role.AUDITOR, null)) links.add(link(texts, "person.audit", root + "/audit", request));
        if (person.may(Role.OPERATOR, null)) links.add(link(texts, "person.operator", root + "/operator", request));
        return links;
    }

    private static Section link(Texts texts, String key, String url, ServletWebRequest request) {
        return new Section(
                texts.say(key), url, request.getRequest().getRequestURI().startsWith(url), List.of());
    }
}
