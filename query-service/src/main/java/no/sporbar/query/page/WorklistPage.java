package no.sporbar.query.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.sporbar.events.Subject;
import no.sporbar.query.access.People;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.page.WorklistView.Kind;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.web.Texts;
import no.sporbar.query.worklist.Unanswered;
import no.sporbar.query.worklist.Unanswered.Found;
import no.sporbar.query.worklist.Unanswered.Item;
import no.sporbar.query.worklist.WorkItemRow;
import no.sporbar.query.worklist.WorkKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.view.RedirectView;

/** What nobody has answered yet, kind by kind, and for those who may: the form that answers it. */
@Controller
class WorklistPage {
    private static final int ON_A_PAGE = 50;

    private final Visits visits;
    private final Frames frames;
    private final Unanswered unanswered;
    private final Subjects subjects;
    private final People people;

    WorklistPage(Visits visits, Frames frames, Unanswered unanswered, Subjects subjects, People people) {
        this.visits = visits;
        this.frames = frames;
        this.unanswered = unanswered;
        this.subjects = subjects;
        this.people = people;
    }

    @GetMapping("/programmes/{programme}/worklist")
    @Nullable
    String show(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String after,
            ServletWebRequest request,
            Model model) {
        WorkKind wanted = Unanswered.kind(kind == null || kind.isBlank() ? null : kind);
        Visit visit = visits.open(programme, request, String.valueOf(wanted), String.valueOf(after));
        if (visit == null) return null;
        Found found = unanswered.list(visit.moment(), wanted, new Paging(after, ON_A_PAGE));
        NamedThings things = things(found.items().rows(), visit);
        Mends mends = Mends.of(visit, people.current());
        String next = found.items().next();
        model.addAttribute(
                "worklist",
                new WorklistView(
                        kinds(found.counts(), wanted, visit),
                        found.items().rows().stream()
                                .map(item -> item(item.item(), things, mends))
                                .toList(),
                        mends.settles(),
                        next == null ? null : visit.links().worklist(wanted == null ? null : wanted.toString(), next)));
        model.addAttribute("downloads", List.of(Download.list("unanswered", visit)));
        model.addAttribute("frame", frames.of(visit, request, SectionName.WORKLIST));
        return "worklist";
    }

    /** Where the office had a list of its own. */
    @GetMapping("/programmes/{programme}/office/missing/{kind}")
    RedirectView moved(@PathVariable String programme, @PathVariable String kind, HttpServletRequest request) {
        Links links = new Links(request.getContextPath(), programme, null);
        RedirectView view = new RedirectView(links.worklist(String.valueOf(Unanswered.kind(kind)), null), false);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return view;
    }

    private NamedThings things(List<Item> items, Visit visit) {
        List<Subject> mentioned = new ArrayList<>();
        for (Item item : items) {
            mentioned.add(item.item().subject());
            if (item.item().holder() != null)
                mentioned.add(Objects.requireNonNull(item.item().holder()));
        }
        return new NamedThings(
                visit, subjects.of(visit.moment(), mentioned.stream().distinct().toList()));
    }

    private static List<Kind> kinds(Map<String, Integer> counts, @Nullable WorkKind wanted, Visit visit) {
        Texts texts = visit.texts();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Kind> kinds = new ArrayList<>();
        kinds.add(new Kind(texts.say("worklist.all", all), visit.links().worklist(), wanted == null));
        for (WorkKind each : WorkKind.values()) {
            int count = counts.getOrDefault(each.toString(), 0);
            if (count == 0 && each != wanted) continue;
            kinds.add(new Kind(
                    texts.say("worklist.kind", texts.say("worklist.kind." + each), count),
                    visit.links().worklist(each.toString(), null),
                    each == wanted));
        }
        return kinds;
    }

    /** What exactly, where the row has a word for it and not a text. */
    private static @Nullable String word(WorkItemRow row, Texts texts) {
        if (row.kind() == WorkKind.IMPACT_ASSESSMENT && row.text() != null) return texts.say("impact." + row.text());
        return row.kind() == WorkKind.ASSUMPTION && row.fact() != null ? texts.say("event." + row.fact()) : null;
    }

    private static WorklistView.Item item(WorkItemRow row, NamedThings things, Mends mends) {
        Texts texts = things.visit().texts();
        return new WorklistView.Item(
                texts.say("worklist.kind." + row.kind()),
                word(row, texts),
                row.kind() == WorkKind.IMPACT_ASSESSMENT ? null : row.text(),
                things.named(row.subject()),
                things.namedOrNull(row.holder()),
                texts.date(row.since().decidedOn()),
                things.visit().links().historyAt(row.recorded().position()),
                mends.of(row));
    }
}
