package no.sporbar.query.page;

import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.goals.Goals;
import no.sporbar.query.page.Frame.Crumb;
import no.sporbar.query.principles.PrincipleRow;
import no.sporbar.query.principles.Principles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** One principle: how it is worded now, and every step on the way there. */
@Controller
class PrinciplePage {
    private final Visits visits;
    private final Frames frames;
    private final Principles principles;
    private final Goals goals;

    PrinciplePage(Visits visits, Frames frames, Principles principles, Goals goals) {
        this.visits = visits;
        this.frames = frames;
        this.principles = principles;
        this.goals = goals;
    }

    @GetMapping("/programmes/{programme}/principles/{id}")
    @Nullable
    String show(@PathVariable String programme, @PathVariable String id, ServletWebRequest request, Model model) {
        Visit visit = visits.open(programme, request, id);
        if (visit == null) return null;
        PrincipleRow row = principles
                .one(visit.moment(), id)
                .orElseThrow(() -> Refusal.notFound("principle.unknown", programme, id));
        Page<PrincipleRow> versions = principles.versions(visit.moment(), id, Paging.first());
        StatementView principle = StatementView.principle(Statement.of(row), visit);
        model.addAttribute("statement", principle);
        model.addAttribute(
                "goal",
                goals.one(visit.moment(), row.goal().value())
                        .map(goal -> StatementView.goal(Statement.of(goal), visit))
                        .orElse(null));
        model.addAttribute(
                "steps",
                new StepViews(visit, links -> links.principle(id))
                        .of(versions.rows().stream().map(Statement::of).toList()));
        model.addAttribute("traceUrl", visit.links().trace(Subject.of(Kind.PRINCIPLE, row.id())));
        model.addAttribute("complete", versions.next() == null);
        model.addAttribute("most", visit.texts().number(Paging.MOST));
        Crumb here = new Crumb(principle.wording(), principle.url(), true);
        model.addAttribute("frame", frames.of(visit, request, SectionName.GOALS, here));
        return "statement";
    }
}
