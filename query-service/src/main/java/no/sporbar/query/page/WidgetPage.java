package no.sporbar.query.page;

import java.util.List;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.page.timeline.ChartMilestone;
import no.sporbar.query.page.timeline.TimelineWords;
import no.sporbar.query.timeline.Lateness;
import no.sporbar.query.timeline.MilestoneRow.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The milestones ahead on a small page that others show inside theirs, and the page that says how. */
@Controller
class WidgetPage {
    private static final int MOST = 20;

    private final Visits visits;
    private final Frames frames;
    private final Charts charts;

    WidgetPage(Visits visits, Frames frames, Charts charts) {
        this.visits = visits;
        this.frames = frames;
        this.charts = charts;
    }

    /**
     * One milestone.
     *
     * @param late that it is late or may be, in words; null where it is on time
     */
    public record Line(
            String name,
            String url,
            String kind,
            String status,
            String when,
            @Nullable String late) {}

    @GetMapping("/programmes/{programme}/widget/milestones")
    @Nullable
    String widget(
            @PathVariable String programme,
            @RequestParam(defaultValue = "5") int limit,
            ServletWebRequest request,
            Model model) {
        if (limit < 1 || limit > MOST) throw Refusal.badRequest("paging.limit", limit, MOST);
        Visit visit = visits.open(programme, request, Integer.toString(limit));
        if (visit == null) return null;
        List<Line> lines = charts.of(visit, false).chart().milestones().stream()
                .filter(each -> each.status() == Status.PLANNED || each.status() == Status.MISSED)
                .limit(limit)
                .map(each -> line(each, visit))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("programme", visit.programme().name());
        model.addAttribute("allUrl", visit.links().milestones());
        model.addAttribute("frame", frames.of(visit, request, SectionName.EMBED));
        return "widget";
    }

    private static Line line(ChartMilestone milestone, Visit visit) {
        TimelineWords words = new TimelineWords(visit.texts());
        boolean surely = milestone.lateness() == Lateness.SURELY_LATE;
        String late = words.lateness(milestone);
        return new Line(
                milestone.name(),
                visit.links().milestone(milestone.id()),
                surely ? Status.MISSED.toString() : milestone.status().toString(),
                words.status(milestone.status()),
                words.date(milestone.date()),
                late);
    }

    @GetMapping("/programmes/{programme}/embed")
    @Nullable
    String embed(@PathVariable String programme, ServletWebRequest request, Model model) {
        String server = ServletUriComponentsBuilder.fromRequestUri(request.getRequest())
                .replacePath(null)
                .replaceQuery(null)
                .toUriString();
        Visit visit = visits.open(programme, request, server);
        if (visit == null) return null;
        String url = visit.links().widget();
        String title = visit.texts().say("widget.title", visit.programme().name());
        model.addAttribute("widgetUrl", url);
        model.addAttribute("widgetTitle", title);
        model.addAttribute("snippet", snippet(server + url, title));
        model.addAttribute("wallUrl", visit.links().wall());
        model.addAttribute("frame", frames.of(visit, request, SectionName.EMBED));
        return "embed";
    }

    private static String snippet(String url, String title) {
        return "<iframe src=\"%s\" title=\"%s\"\n        width=\"100%%\" height=\"480\" loading=\"lazy\"></iframe>"
                .formatted(escaped(url), escaped(title));
    }

    /** What is copied into somebody's page must stay within its quotes. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
