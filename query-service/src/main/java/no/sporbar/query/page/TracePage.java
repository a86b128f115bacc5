package no.sporbar.query.page;

import java.util.List;
import java.util.Objects;
import no.sporbar.events.Subject;
import no.sporbar.query.page.Frame.Crumb;
import no.sporbar.query.trace.Relation.Sense;
import no.sporbar.query.trace.Trace;
import no.sporbar.query.trace.TraceView;
import no.sporbar.query.trace.TraceView.Node;
import no.sporbar.query.trace.TraceView.Worded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** From any named thing back to its origin, and forward to what came of it. */
@Controller
class TracePage {
    private final Visits visits;
    private final Frames frames;
    private final Trace trace;

    TracePage(Visits visits, Frames frames, Trace trace) {
        this.visits = visits;
        this.frames = frames;
        this.trace = trace;
    }

    /** One wording, and since when, in words. */
    public record WordingView(String text, String since, BasisView basis) {}

    @GetMapping({"/programmes/{programme}/trace/{kind}/{id}", "/programmes/{programme}/trace/{kind}/{id}/{part}"})
    @Nullable
    String show(
            @PathVariable String programme,
            @PathVariable String kind,
            @PathVariable String id,
            @PathVariable(required = false) @Nullable String part,
            ServletWebRequest request,
            Model model) {
        Subject start = Trace.subject(kind, id, part);
        Visit visit = visits.open(programme, request, start.toString());
        if (visit == null) return null;
        TraceView view = trace.of(visit.moment(), start);
        TraceTree tree = new TraceTree(visit, view);
        Node node = view.nodes().getFirst();
        model.addAttribute("kind", visit.texts().say("subject." + start.kind()));
        model.addAttribute("label", node.label());
        model.addAttribute("pageUrl", pageOf(start, visit));
        model.addAttribute("wordings", wordings(node, visit));
        model.addAttribute("back", tree.going(Sense.BACK));
        model.addAttribute("forth", tree.going(Sense.FORTH));
        model.addAttribute("aside", tree.going(Sense.ASIDE));
        model.addAttribute("cut", view.cut());
        Crumb here = new Crumb(
                visit.texts().say("trace.from", node.label()), visit.links().trace(start), false);
        model.addAttribute("frame", frames.of(visit, request, section(start), here));
        return "trace";
    }

    /** Where the thing stands itself; null for what stands nowhere but here. */
    private static @Nullable String pageOf(Subject start, Visit visit) {
        String url = new SubjectLinks(visit.links()).to(start);
        return Objects.equals(url, visit.links().trace(start)) ? null : url;
    }

    private static List<WordingView> wordings(Node node, Visit visit) {
        return node.wordings().stream()
                .map(worded -> new WordingView(
                        worded.text(), since(worded, visit), visit.names().of(worded.basis())))
                .toList();
    }

    private static String since(Worded worded, Visit visit) {
        return visit.texts()
                .say(
                        worded.inForce() ? "trace.wording.in-force" : "trace.wording.proposed",
                        visit.texts().date(worded.decidedOn()));
    }

    /** The part of the site that things of its kind stand in. */
    private static SectionName section(Subject start) {
        return switch (start.kind()) {
            case GOAL, PRINCIPLE, SUPERIOR_GOAL, ENABLER, SERVICE_AREA, MEASURE, TRANSLATION -> SectionName.GOALS;
            case CONSULTATION, QUESTION, RESPONSE, SUGGESTION -> SectionName.CONSULTATIONS;
            case APPROVAL, DECISION, POINT, CONDITION, BUDGET -> SectionName.DECISIONS;
            case MILESTONE, CRITERION, BASELINE, BRIEFING -> SectionName.MILESTONES;
            case UNIT, TASK, ALTERNATIVE, IMPACT_ASSESSMENT -> SectionName.ORGANISATION;
            case PERSON -> SectionName.REDACTIONS;
            case INITIATIVE, OFFICE, PERIOD, PROGRAMME, RISK, SOURCE, TRACK -> SectionName.OVERVIEW;
        };
    }
}
