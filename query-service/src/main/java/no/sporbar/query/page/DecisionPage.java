package no.sporbar.query.page;

import java.util.List;
import java.util.Map;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.approvals.Approvals;
import no.sporbar.query.decisions.DecisionRow;
import no.sporbar.query.decisions.Decisions;
import no.sporbar.query.page.DecisionView.LedTo;
import no.sporbar.query.page.Frame.Crumb;
import no.sporbar.query.programmes.Offices;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.trace.Trace;
import no.sporbar.query.trace.TraceView.Edge;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** One case: its points, how each was voted on, what it asks to be taken in, and what it led to. */
@Controller
class DecisionPage {
    private final Visits visits;
    private final Frames frames;
    private final Decisions decisions;
    private final Offices offices;
    private final Approvals approvals;
    private final Trace trace;
    private final Subjects subjects;

    DecisionPage(
            Visits visits,
            Frames frames,
            Decisions decisions,
            Offices offices,
            Approvals approvals,
            Trace trace,
            Subjects subjects) {
        this.visits = visits;
        this.frames = frames;
        this.decisions = decisions;
        this.offices = offices;
        this.approvals = approvals;
        this.trace = trace;
        this.subjects = subjects;
    }

    @GetMapping("/programmes/{programme}/decisions/{id}")
    @Nullable
    String show(@PathVariable String programme, @PathVariable String id, ServletWebRequest request, Model model) {
        Visit visit = visits.open(programme, request, id);
        if (visit == null) return null;
        DecisionRow row = decisions
                .one(visit.moment(), id)
                .orElseThrow(() -> decisions.question().unknown(id));
        Map<Subject, List<LedTo>> led = led(visit, row);
        Subject it = Subject.of(Kind.DECISION, row.id());
        model.addAttribute(
                "decision",
                DecisionViews.of(visit, offices, approvals, List.of(row))
                        .leading(led)
                        .of(row));
        model.addAttribute("led", led.getOrDefault(it, List.of()));
        model.addAttribute("traceUrl", visit.links().trace(it));
        Crumb here = new Crumb(row.title(), visit.links().decisionPage(id), true);
        model.addAttribute("frame", frames.of(visit, request, SectionName.DECISIONS, here));
        return "decision";
    }

    private Map<Subject, List<LedTo>> led(Visit visit, DecisionRow row) {
        List<Edge> edges = trace.around(visit.moment(), PointLinks.of(row));
        NamedThings things = new NamedThings(visit, subjects.of(visit.moment(), PointLinks.mentioned(edges)));
        return new PointLinks(things, edges).led();
    }
}
