package no.sporbar.query.page;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** A programme on a screen on a wall: the four questions in large type, renewed when something is recorded. */
@Controller
class WallPage {
    private final Visits visits;
    private final Frames frames;
    private final Charts charts;
    private final Overviews overviews;

    WallPage(Visits visits, Frames frames, Charts charts, Overviews overviews) {
        this.visits = visits;
        this.frames = frames;
        this.charts = charts;
        this.overviews = overviews;
    }

    @GetMapping("/programmes/{programme}/wall")
    @Nullable
    String show(@PathVariable String programme, ServletWebRequest request, Model model) {
        Visit visit = visits.open(programme, request);
        if (visit == null) return null;
        model.addAttribute(
                "overview", overviews.of(visit, charts.of(visit, false).chart().milestones()));
        model.addAttribute("programme", visit.programme().name());
        model.addAttribute("overviewUrl", visit.links().overview());
        model.addAttribute("today", visit.texts().day(visit.moment().day()));
        model.addAttribute("frame", frames.of(visit, request, SectionName.EMBED));
        return "wall";
    }
}
