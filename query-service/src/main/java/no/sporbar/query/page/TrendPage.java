package no.sporbar.query.page;

import java.util.List;
import java.util.Objects;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.page.timeline.TrendDrawing;
import no.sporbar.query.timeline.MilestoneTrend;
import no.sporbar.query.timeline.Trend;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** How the dates of milestones have moved: the classic trend as a picture and as a table. */
@Controller
class TrendPage {
    static final String MILESTONE = "milestone";
    static final String AXIS = "axis";
    static final String AFTER = "after";

    /** The days of the decisions along the one axis. */
    static final String DECIDED = "decided";

    private final Visits visits;
    private final Frames frames;
    private final Trend trend;

    TrendPage(Visits visits, Frames frames, Trend trend) {
        this.visits = visits;
        this.frames = frames;
        this.trend = trend;
    }

    @GetMapping("/programmes/{programme}/trend")
    @Nullable
    String show(
            @PathVariable String programme,
            @RequestParam(name = MILESTONE, required = false) @Nullable String milestone,
            @RequestParam(name = AXIS, required = false) @Nullable String axis,
            @RequestParam(name = AFTER, required = false) @Nullable String after,
            ServletWebRequest request,
            Model model) {
        String variant = milestone + " " + axis + " " + Objects.requireNonNullElse(after, "");
        Visit visit = visits.open(programme, request, variant);
        if (visit == null) return null;
        boolean byDecision = DECIDED.equals(axis);
        String one = milestone == null || milestone.isBlank() ? null : milestone;
        Page<MilestoneTrend> found = found(visit, one, after);
        TrendViews.Shown shown = new TrendViews(visit, byDecision, one != null).of(found.rows());
        model.addAttribute("trends", shown.table());
        model.addAttribute("drawn", !shown.chart().lines().isEmpty());
        model.addAttribute("pictures", TrendDrawing.of(shown.chart(), visit.texts()));
        model.addAttribute("byDecision", byDecision);
        model.addAttribute("one", one != null);
        Links links = visit.links();
        model.addAttribute("recordedUrl", links.trend(one, null, after));
        model.addAttribute("decidedUrl", links.trend(one, DECIDED, after));
        model.addAttribute("allUrl", links.trend(null, axis, null));
        model.addAttribute("nextUrl", found.next() == null ? null : links.trend(null, axis, found.next()));
        model.addAttribute("frame", frames.of(visit, request, SectionName.TREND));
        return "trend";
    }

    private Page<MilestoneTrend> found(Visit visit, @Nullable String one, @Nullable String after) {
        if (one == null)
            return trend.page(
                    visit.moment(),
                    new Paging(after, Trend.MOST_MILESTONES),
                    visit.texts().locale());
        return new Page<>(List.of(trend.of(visit.moment(), one, visit.texts().locale())), null);
    }
}
