package no.sporbar.query.page;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.page.Frame.Crumb;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.timeline.MilestoneRow;
import no.sporbar.query.timeline.MilestoneSchedule;
import no.sporbar.query.timeline.MilestoneTrend;
import no.sporbar.query.timeline.Milestones;
import no.sporbar.query.timeline.Timeline;
import no.sporbar.query.timeline.TimelineView.MilestoneOnTimeline;
import no.sporbar.query.timeline.Trend;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** One milestone: the days it may be, what has to be shown and reached first, what waits for it, and how it moved. */
@Controller
class MilestonePage {
    private final Visits visits;
    private final Frames frames;
    private final Timeline timeline;
    private final Milestones milestones;
    private final Trend trend;
    private final Subjects subjects;

    MilestonePage(
            Visits visits, Frames frames, Timeline timeline, Milestones milestones, Trend trend, Subjects subjects) {
        this.visits = visits;
        this.frames = frames;
        this.timeline = timeline;
        this.milestones = milestones;
        this.trend = trend;
        this.subjects = subjects;
    }

    @GetMapping("/programmes/{programme}/milestones/{id}")
    @Nullable
    String show(@PathVariable String programme, @PathVariable String id, ServletWebRequest request, Model model) {
        Visit visit = visits.open(programme, request, id);
        if (visit == null) return null;
        MilestoneSchedule schedule =
                timeline.of(id, visit.moment(), visit.texts().locale());
        model.addAttribute("milestone", view(schedule, visit));
        model.addAttribute("most", visit.texts().number(Paging.MOST));
        Crumb here =
                new Crumb(schedule.milestone().milestone().name(), visit.links().milestone(id), true);
        model.addAttribute("frame", frames.of(visit, request, SectionName.MILESTONES, here));
        return "milestone";
    }

    private MilestoneView view(MilestoneSchedule schedule, Visit visit) {
        MilestoneOnTimeline on = schedule.milestone();
        String id = on.milestone().id().value();
        List<MilestoneOnTimeline> near = schedule.near();
        NamedThings things = things(on, schedule.after(), visit);
        MilestoneTrend moved = trend.of(visit.moment(), id, visit.texts().locale());
        Page<MilestoneRow> versions = milestones.versions(visit.moment(), id, Paging.first());
        MilestoneViews views = new MilestoneViews(visit);
        return new MilestoneView(
                new MilestoneCards(things, near).of(on),
                views.facts(on),
                new Tensions(schedule.contradictions(), near, visit.texts()).all(),
                schedule.after().stream().map(things::named).toList(),
                views.slips(moved),
                views.steps(versions.rows(), moved),
                versions.next() == null,
                visit.links().trace(Subject.of(Kind.MILESTONE, on.milestone().id())),
                visit.links().trend(id, null, null));
    }

    private NamedThings things(MilestoneOnTimeline on, List<Subject> after, Visit visit) {
        List<Subject> mentioned = new ArrayList<>(after);
        MilestoneCards.mentioned(on).forEach(mentioned::add);
        return new NamedThings(
                visit, subjects.of(visit.moment(), mentioned.stream().distinct().toList()));
    }
}
