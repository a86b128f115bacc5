package no.sporbar.query.page;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.consultations.ConsultationRow;
import no.sporbar.query.consultations.Consultations;
import no.sporbar.query.consultations.Positions;
import no.sporbar.query.consultations.ResponseFilter;
import no.sporbar.query.consultations.ResponseRow;
import no.sporbar.query.consultations.Responses;
import no.sporbar.query.consultations.SuggestionRow;
import no.sporbar.query.consultations.Suggestions;
import no.sporbar.query.page.Frame.Crumb;
import no.sporbar.query.subjects.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** One consultation: what was asked, whom, what was answered, what was suggested and what became of that. */
@Controller
class ConsultationPage {
    private static final int ON_A_PAGE = 25;

    private final Visits visits;
    private final Frames frames;
    private final Consultations consultations;
    private final Positions positions;
    private final Responses responses;
    private final Suggestions suggestions;
    private final Subjects subjects;

    ConsultationPage(
            Visits visits,
            Frames frames,
            Consultations consultations,
            Positions positions,
            Responses responses,
            Suggestions suggestions,
            Subjects subjects) {
        this.visits = visits;
        this.frames = frames;
        this.consultations = consultations;
        this.positions = positions;
        this.responses = responses;
        this.suggestions = suggestions;
        this.subjects = subjects;
    }

    @GetMapping("/programmes/{programme}/consultations/{id}")
    @Nullable
    String show(@PathVariable String programme, @PathVariable String id, ServletWebRequest request, Model model) {
        ConsultationQuery asked = ConsultationQuery.of(request);
        ResponseFilter wanted = ResponseFilter.of(asked.group(), asked.position(), asked.from());
        Visit visit = visits.open(programme, request, id, asked.toString());
        if (visit == null) return null;
        ConsultationRow row = consultations
                .one(visit.moment(), id)
                .orElseThrow(() -> consultations.question().unknown(id));
        Page<ResponseRow> answered =
                responses.to(row.id(), visit.moment(), wanted, new Paging(asked.after(), ON_A_PAGE));
        Page<SuggestionRow> suggested = suggestions.list(
                visit.moment(), Map.of("consultation", id), new Paging(asked.suggestedAfter(), ON_A_PAGE));
        NamedThings things = things(visit, row, suggested.rows());
        ConsultationView view = new ConsultationViews(visit, things).of(row, positions.of(visit.moment(), row));
        model.addAttribute("consultation", view);
        responses(answered, asked, visit, id, model);
        suggestions(suggested, things, asked, visit, id, model);
        model.addAttribute(
                "downloads", List.of(Download.list("responses", visit), Download.list("suggestions", visit)));
        Crumb here = new Crumb(row.title(), visit.links().consultation(id), true);
        model.addAttribute("frame", frames.of(visit, request, SectionName.CONSULTATIONS, here));
        return "consultation";
    }

    private NamedThings things(Visit visit, ConsultationRow row, Collection<SuggestionRow> suggested) {
        List<Subject> mentioned = new ArrayList<>(requireNonNullElse(row.about(), List.of()));
        suggested.stream().flatMap(SuggestionViews::mentioned).forEach(mentioned::add);
        return new NamedThings(
                visit, subjects.of(visit.moment(), mentioned.stream().distinct().toList()));
    }

    private static void responses(
            Page<ResponseRow> page, ConsultationQuery asked, Visit visit, String id, Model model) {
        ResponseViews views = new ResponseViews(visit);
        model.addAttribute("responses", page.rows().stream().map(views::of).toList());
        model.addAttribute("choices", ResponseChoices.of(asked, visit));
        model.addAttribute("responsesUrl", visit.links().consultation(id));
        model.addAttribute(
                "moreResponses",
                page.next() == null
                        ? null
                        : visit.links().consultation(id, with(asked.filter(), "after", page.next()), "responses"));
    }

    private static void suggestions(
            Page<SuggestionRow> page,
            NamedThings things,
            ConsultationQuery asked,
            Visit visit,
            String id,
            Model model) {
        SuggestionViews views = new SuggestionViews(visit, things);
        model.addAttribute("suggestions", page.rows().stream().map(views::of).toList());
        model.addAttribute(
                "moreSuggestions",
                page.next() == null
                        ? null
                        : visit.links()
                                .consultation(id, with(asked.all(), "suggestedAfter", page.next()), "suggestions"));
    }

    private static Map<String, @Nullable String> with(Map<String, @Nullable String> all, String name, String value) {
        Map<String, @Nullable String> more = new HashMap<>(all);
        more.put(name, value);
        return more;
    }
}
