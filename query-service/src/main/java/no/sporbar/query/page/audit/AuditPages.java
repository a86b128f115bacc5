package no.sporbar.query.page.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import no.sporbar.query.access.People;
import no.sporbar.query.access.Role;
import no.sporbar.query.page.Frame.Section;
import no.sporbar.query.page.Frames;
import no.sporbar.query.page.Visits;
import no.sporbar.query.web.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.ServletWebRequest;

/** What the auditors' pages have in common: the role and the frame. */
@Component
class AuditPages {
    private final People people;
    private final Visits visits;
    private final Frames frames;

    AuditPages(People people, Visits visits, Frames frames) {
        this.people = people;
        this.visits = visits;
        this.frames = frames;
    }

    /** Puts the frame around a page that nobody keeps a copy of; refused to whoever is no auditor of all programmes. */
    Texts begin(AuditPlace place, ServletWebRequest request, Model model) {
        people.require(Role.AUDITOR, null);
        Texts texts = visits.texts(request);
        HttpServletResponse response = request.getResponse();
        if (response != null)
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        String root = request.getRequest().getContextPath();
        List<Section> sections = Stream.of(AuditPlace.values())
                .map(each -> new Section(texts.say(each.key()), root + each.path(), each == place))
                .toList();
        model.addAttribute("frame", frames.among(sections, List.of(), request, texts));
        return texts;
    }
}
