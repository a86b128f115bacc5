package no.sporbar.query.page;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.organisation.AlternativeRow;
import no.sporbar.query.organisation.Alternatives;
import no.sporbar.query.organisation.SuccessorMap;
import no.sporbar.query.organisation.SuccessorMapView;
import no.sporbar.query.subjects.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** Which units there are and who owns which task, on a day and after what is decided; and the alternatives. */
@Controller
class OrganisationPage {
    private final Visits visits;
    private final Frames frames;
    private final SuccessorMap map;
    private final Alternatives alternatives;
    private final Subjects subjects;

    OrganisationPage(Visits visits, Frames frames, SuccessorMap map, Alternatives alternatives, Subjects subjects) {
        this.visits = visits;
        this.frames = frames;
        this.map = map;
        this.alternatives = alternatives;
        this.subjects = subjects;
    }

    @GetMapping("/programmes/{programme}/organisation")
    @Nullable
    String show(@PathVariable String programme, ServletWebRequest request, Model model) {
        Visit visit = visits.open(programme, request);
        if (visit == null) return null;
        LocalDate day =
                requireNonNullElse(visit.moment().effectiveOn(), visit.moment().day());
        SuccessorMapView now = map.on(visit.moment(), day);
        List<LocalDate> changes = OrganisationViews.changes(now);
        SuccessorMapView then = changes.isEmpty() ? now : map.on(visit.moment(), changes.getLast());
        Page<AlternativeRow> sketched = alternatives.list(visit.moment(), Paging.first());
        NamedThings things = things(visit, now, sketched.rows());
        AlternativeViews views = new AlternativeViews(visit, things);
        model.addAttribute("organisation", new OrganisationViews(visit, now, then).of(things));
        model.addAttribute(
                "alternatives", sketched.rows().stream().map(views::of).toList());
        model.addAttribute("complete", now.complete() && sketched.next() == null);
        model.addAttribute("most", visit.texts().number(Paging.MOST));
        model.addAttribute(
                "downloads",
                Stream.of("units", "tasks", "alternatives")
                        .map(list -> Download.list(list, visit))
                        .toList());
        model.addAttribute("organisationUrl", visit.links().organisation());
        model.addAttribute("frame", frames.of(visit, request, SectionName.ORGANISATION));
        return "organisation";
    }

    private NamedThings things(Visit visit, SuccessorMapView now, List<AlternativeRow> sketched) {
        return new NamedThings(
                visit,
                subjects.of(
                        visit.moment().everyDay(),
                        Stream.concat(
                                        OrganisationViews.mentioned(now),
                                        sketched.stream().flatMap(AlternativeViews::mentioned))
                                .distinct()
                                .toList()));
    }
}
