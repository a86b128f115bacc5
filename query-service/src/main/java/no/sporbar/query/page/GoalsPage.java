package no.sporbar.query.page;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.sporbar.events.GoalId;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.goals.GoalRow;
import no.sporbar.query.goals.Goals;
import no.sporbar.query.principles.PrincipleRow;
import no.sporbar.query.principles.Principles;
import no.sporbar.query.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** The goals, and under each its principles: what is in force, and what is proposed. */
@Controller
class GoalsPage {
    private static final int ON_A_PAGE = 20;

    private final Visits visits;
    private final Frames frames;
    private final Goals goals;
    private final Principles principles;

    GoalsPage(Visits visits, Frames frames, Goals goals, Principles principles) {
        this.visits = visits;
        this.frames = frames;
        this.goals = goals;
        this.principles = principles;
    }

    /** A goal with the principles that stand under it. */
    public record GoalWithPrinciples(StatementView goal, List<StatementView> principles) {}

    @GetMapping("/programmes/{programme}/goals")
    @Nullable
    String show(
            @PathVariable String programme,
            @RequestParam(name = Portion.FROM, required = false) @Nullable String from,
            ServletWebRequest request,
            Model model) {
        Visit visit = visits.open(programme, request, String.valueOf(from));
        if (visit == null) return null;
        Page<GoalRow> goalRows = goals.list(visit.moment(), Paging.first());
        Page<PrincipleRow> principleRows = principles.list(visit.moment(), Paging.first());
        Portion<GoalRow> portion = Portion.of(goalRows.rows(), row -> row.id().value(), from, ON_A_PAGE);
        model.addAttribute("goals", together(portion.rows(), principleRows.rows(), visit));
        model.addAttribute("beside", portion.beside(visit.links()::goalsFrom));
        model.addAttribute("complete", goalRows.next() == null && principleRows.next() == null);
        model.addAttribute("most", visit.texts().number(Paging.MOST));
        model.addAttribute("downloads", List.of(Download.list("goals", visit), Download.list("principles", visit)));
        model.addAttribute("frame", frames.of(visit, request, SectionName.GOALS));
        return "goals";
    }

    static List<GoalWithPrinciples> together(List<GoalRow> goals, List<PrincipleRow> principles, Visit visit) {
        Map<GoalId, List<PrincipleRow>> under = principles.stream().collect(Collectors.groupingBy(PrincipleRow::goal));
        return goals.stream()
                .map(goal -> new GoalWithPrinciples(
                        StatementView.goal(Statement.of(goal), visit),
                        under.getOrDefault(goal.id(), List.of()).stream()
                                .map(principle -> StatementView.principle(Statement.of(principle), visit))
                                .sorted(Comparator.comparing(StatementView::wording, alphabet()))
                                .toList()))
                .toList();
    }

    /** Principles have no rank, so they stand in the order of the alphabet. */
    private static Collator alphabet() {
        return Collator.getInstance(Language.NB.locale());
    }
}
