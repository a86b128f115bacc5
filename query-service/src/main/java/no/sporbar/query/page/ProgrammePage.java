package no.sporbar.query.page;

import java.util.List;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.changes.Stretch;
import no.sporbar.query.page.timeline.TimelineChart;
import no.sporbar.query.page.timeline.TimelineDrawing;
import no.sporbar.query.page.timeline.TimelineTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** The overview of one programme: how it stands, and its timeline as a picture and as a table. */
@Controller
class ProgrammePage {
    static final String WINDOW = "window";
    static final String ALL = "all";

    private static final int MOST_TENSIONS = 25;

    private final Moments moments;
    private final Visits visits;
    private final Frames frames;
    private final Charts charts;
    private final TrackViews tracks;
    private final Overviews overviews;

    ProgrammePage(
            Moments moments, Visits visits, Frames frames, Charts charts, TrackViews tracks, Overviews overviews) {
        this.moments = moments;
        this.visits = visits;
        this.frames = frames;
        this.charts = charts;
        this.tracks = tracks;
        this.overviews = overviews;
    }

    @GetMapping("/programmes/{programme}")
    @Nullable
    String show(
            @PathVariable String programme,
            @RequestParam(name = WINDOW, required = false) @Nullable String window,
            ServletWebRequest request,
            Model model) {
        boolean wholeHistory = ALL.equals(window);
        Moment earlier = earlier(programme, request);
        Visit visit = visits.open(
                programme,
                request,
                Boolean.toString(wholeHistory),
                earlier == null ? "" : Long.toString(earlier.position()));
        if (visit == null) return null;
        Charts.Shown shown = charts.onPage(visit, wholeHistory);
        TimelineChart chart = earlier == null ? shown.chart() : charts.over(shown.chart(), earlier);
        shadow(earlier, visit, model);
        model.addAttribute(
                "tensions", shown.tensions().stream().limit(MOST_TENSIONS).toList());
        model.addAttribute("tensionsComplete", shown.tensions().size() <= MOST_TENSIONS);
        model.addAttribute("mostTensions", MOST_TENSIONS);
        model.addAttribute("nearest", Charts.nearest(chart, visit.texts()));
        model.addAttribute("overview", overviews.of(visit, chart.milestones()));
        model.addAttribute("wholeHistory", wholeHistory);
        model.addAttribute("pictures", TimelineDrawing.of(chart, visit.texts()));
        model.addAttribute(
                "empty", chart.periods().isEmpty() && chart.milestones().isEmpty());
        model.addAttribute("groups", TimelineTable.of(chart, visit.texts()));
        model.addAttribute(
                "window",
                visit.texts()
                        .say(
                                "timeline.window",
                                visit.texts().day(chart.window().first()),
                                visit.texts().day(chart.window().last())));
        Page<TrackView> investigated = tracks.of(visit);
        model.addAttribute("tracks", investigated.rows());
        model.addAttribute("tracksComplete", investigated.next() == null);
        model.addAttribute("most", Paging.MOST);
        model.addAttribute("links", visit.links());
        model.addAttribute("programme", visit.programme().name());
        model.addAttribute(
                "downloads",
                List.of(
                        Download.list("timeline", visit).and(visit, "timeline", "svg", "png"),
                        Download.document("status", visit, "pdf")));
        model.addAttribute("frame", frames.of(visit, request, SectionName.OVERVIEW));
        return "programme";
    }

    /** The moment that stands behind the timeline as a shadow, where one is asked for. */
    private @Nullable Moment earlier(String programme, ServletWebRequest request) {
        String from = Visits.moment(ChangesPage.end(ChangesPage.FROM, request));
        if (from == null) return null;
        String asAt = Visits.moment(request.getParameter(Visits.AS_AT));
        return Stretch.of(moments, programme, from, asAt).from();
    }

    private static void shadow(@Nullable Moment earlier, Visit visit, Model model) {
        Links links = visit.links();
        String from = earlier == null ? null : Long.toString(earlier.position());
        model.addAttribute("lineUrl", from == null ? links.overview() : links.overviewSince(from));
        model.addAttribute("allUrl", from == null ? links.wholeHistory() : links.wholeHistorySince(from));
        if (from == null || earlier == null) return;
        model.addAttribute("shadow", ChangeViews.shadow(earlier, visit.texts()));
        model.addAttribute("shadowChangesUrl", links.changesSince(from));
    }
}
