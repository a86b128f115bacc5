package no.sporbar.query.page;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.changes.Changes;
import no.sporbar.query.changes.Compared;
import no.sporbar.query.changes.Stretch;
import no.sporbar.query.page.timeline.TimelineChart;
import no.sporbar.query.page.timeline.TimelineDrawing;
import no.sporbar.query.page.timeline.TimelineTable;
import no.sporbar.query.subjects.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** What has changed between two moments, under the decisions that it follows from. */
@Controller
class ChangesPage {
    static final String FROM = "from";
    static final String TO = "to";

    private static final int ON_A_PAGE = 25;

    private final Moments moments;
    private final Visits visits;
    private final Frames frames;
    private final Changes changes;
    private final Subjects subjects;
    private final Charts charts;

    ChangesPage(Moments moments, Visits visits, Frames frames, Changes changes, Subjects subjects, Charts charts) {
        this.moments = moments;
        this.visits = visits;
        this.frames = frames;
        this.changes = changes;
        this.subjects = subjects;
        this.charts = charts;
    }

    @GetMapping("/programmes/{programme}/changes")
    @Nullable
    String show(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String after,
            ServletWebRequest request,
            Model model) {
        Stretch stretch = stretch(programme, request);
        Visit visit = visits.open(programme, request, String.valueOf(after), of(stretch));
        if (visit == null) return null;
        model.addAttribute("form", ChangesForm.of(request, visit, subjects));
        model.addAttribute("result", stretch == null ? null : result(stretch, after, visit));
        if (stretch != null && after == null) timeline(stretch, visit, model);
        model.addAttribute("links", visit.links());
        model.addAttribute("frame", frames.of(visit, request, SectionName.CHANGES));
        return "changes";
    }

    private @Nullable Stretch stretch(String programme, ServletWebRequest request) {
        String from = Visits.moment(end(FROM, request));
        if (from == null) return null;
        String to = end(TO, request);
        if (to == null) to = request.getParameter(Visits.AS_AT);
        return Stretch.of(moments, programme, from, Visits.moment(to));
    }

    /** An end of the comparison is written, or else a decision is chosen from a list of the same name. */
    static @Nullable String end(String name, ServletWebRequest request) {
        String[] given = request.getParameterValues(name);
        return given == null
                ? null
                : Stream.of(given)
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .findFirst()
                        .orElse(null);
    }

    private static String of(@Nullable Stretch stretch) {
        return stretch == null
                ? ""
                : stretch.from().position() + " " + stretch.to().position();
    }

    private ChangesView result(Stretch stretch, @Nullable String after, Visit visit) {
        Compared compared = changes.in(stretch, Paging.of(after, ON_A_PAGE));
        return new ChangeViews(visit).of(stretch, compared, after != null);
    }

    /** Only where it shows anything: some date is another one than it was. */
    private void timeline(Stretch stretch, Visit visit, Model model) {
        TimelineChart now = charts.onPage(visit.at(stretch.to()), true).chart();
        TimelineChart chart = charts.over(now, stretch.from());
        List<TimelineTable.Before> dates = TimelineTable.before(chart, visit.texts());
        if (dates.isEmpty()) return;
        model.addAttribute("pictures", TimelineDrawing.of(chart, visit.texts()));
        model.addAttribute("dates", dates);
        model.addAttribute("nearest", Charts.nearest(chart, visit.texts()));
        model.addAttribute(
                "timelineUrl",
                visit.links().overviewSince(Long.toString(stretch.from().position())));
    }
}
