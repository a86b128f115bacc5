package no.sporbar.query.page;

import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.goals.GoalRow;
import no.sporbar.query.goals.Goals;
import no.sporbar.query.page.Frame.Crumb;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** One goal: how it is worded now, and every step on the way there. */
@Controller
class GoalPage {
    private final Visits visits;
    private final Frames frames;
    private final Goals goals;

    GoalPage(Visits visits, Frames frames, Goals goals) {
        this.visits = visits;
        this.frames = frames;
        this.goals = goals;
    }

    @GetMapping("/programmes/{programme}/goals/{id}")
    @Nullable
    String show(@PathVariable String programme, @PathVariable String id, ServletWebRequest request, Model model) {
        Visit visit = visits.open(programme, request, id);
        if (visit == null) return null;
        GoalRow row = goals.one(visit.moment(), id).orElseThrow(() -> Refusal.notFound("goal.unknown", programme, id));
        Page<GoalRow> versions = goals.versions(visit.moment(), id, Paging.first());
        StatementView goal = StatementView.goal(Statement.of(row), visit);
        model.addAttribute("statement", goal);
        model.addAttribute("goal", null);
        model.addAttribute(
                "steps",
                new StepViews(visit, links -> links.goal(id))
                        .of(versions.rows().stream().map(Statement::of).toList()));
        model.addAttribute("traceUrl", visit.links().trace(Subject.of(Kind.GOAL, row.id())));
        model.addAttribute("complete", versions.next() == null);
        model.addAttribute("most", visit.texts().number(Paging.MOST));
        Crumb here = new Crumb(visit.texts().say("goal.label", row.number()), goal.url(), false);
        model.addAttribute("frame", frames.of(visit, request, SectionName.GOALS, here));
        return "statement";
    }
}
