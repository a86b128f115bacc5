package no.sporbar.query.page;

import java.util.List;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.approvals.Approvals;
import no.sporbar.query.decisions.DecisionRow;
import no.sporbar.query.decisions.Decisions;
import no.sporbar.query.programmes.Offices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** The register of decisions: what was recommended, what was resolved, point by point. */
@Controller
class DecisionsPage {
    private static final int ON_A_PAGE = 20;

    private final Visits visits;
    private final Frames frames;
    private final Decisions decisions;
    private final Offices offices;
    private final Approvals approvals;

    DecisionsPage(Visits visits, Frames frames, Decisions decisions, Offices offices, Approvals approvals) {
        this.visits = visits;
        this.frames = frames;
        this.decisions = decisions;
        this.offices = offices;
        this.approvals = approvals;
    }

    @GetMapping("/programmes/{programme}/decisions")
    @Nullable
    String show(
            @PathVariable String programme,
            @RequestParam(name = Portion.FROM, required = false) @Nullable String from,
            ServletWebRequest request,
            Model model) {
        Visit visit = visits.open(programme, request, String.valueOf(from));
        if (visit == null) return null;
        Page<DecisionRow> page = decisions.list(visit.moment(), Paging.first());
        Portion<DecisionRow> portion = Portion.of(page.rows(), row -> row.id().value(), from, ON_A_PAGE);
        DecisionViews views = DecisionViews.of(visit, offices, approvals, portion.rows());
        List<DecisionView> shown = portion.rows().stream().map(views::of).toList();
        model.addAttribute("decisions", shown);
        model.addAttribute("beside", portion.beside(visit.links()::decisionsFrom));
        model.addAttribute("complete", page.next() == null);
        model.addAttribute("most", visit.texts().number(Paging.MOST));
        model.addAttribute(
                "downloads", List.of(Download.list("decisions", visit).and(visit, "decisions", "pdf")));
        model.addAttribute("frame", frames.of(visit, request, SectionName.DECISIONS));
        return "decisions";
    }
}
