package no.sporbar.query.page;

import java.util.Set;
import java.util.stream.Collectors;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.page.timeline.TimelineChart;
import no.sporbar.query.page.timeline.TimelineDrawing;
import no.sporbar.query.page.timeline.TimelineTable;
import no.sporbar.query.player.StepFilter;
import no.sporbar.query.player.StepUnit;
import no.sporbar.query.player.Steps;
import no.sporbar.query.player.Steps.Played;
import no.sporbar.query.subjects.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** The replay player: one step of the history, before and after, and the timeline as it stood just after it. */
@Controller
class ReplayPage {
    /** No more things of one kind can be chosen from. */
    private static final int MOST = 200;

    private final Visits visits;
    private final Frames frames;
    private final Steps steps;
    private final Subjects subjects;
    private final Charts charts;

    ReplayPage(Visits visits, Frames frames, Steps steps, Subjects subjects, Charts charts) {
        this.visits = visits;
        this.frames = frames;
        this.steps = steps;
        this.subjects = subjects;
        this.charts = charts;
    }

    @GetMapping("/programmes/{programme}/replay")
    @Nullable
    String show(
            @PathVariable String programme,
            @RequestParam(name = "at", required = false) @Nullable String at,
            @RequestParam(name = "by", required = false) @Nullable String by,
            @RequestParam(name = "subject", required = false) @Nullable String subject,
            ServletWebRequest request,
            Model model) {
        StepUnit unit = StepUnit.of(by);
        StepFilter filter = StepFilter.of(subject);
        Visit visit = visits.open(programme, request, at + " " + unit + " " + filter);
        if (visit == null) return null;
        Played played = steps.at(visit.moment(), unit, filter, position(at));
        long here = played.step().position();
        String alone = filter instanceof StepFilter.Everything ? null : filter.toString();
        ReplayChoices choices = new ReplayChoices(visit, unit, alone);
        model.addAttribute("step", new ReplayViews(visit, unit).of(played.step(), played.place()));
        model.addAttribute("ways", choices.ways(here, played.place()));
        model.addAttribute("units", choices.units(here));
        model.addAttribute("unit", unit.toString());
        model.addAttribute("here", here);
        model.addAttribute("subjects", choices.subjects(subjects.ofKinds(visit.moment(), ReplayChoices.KINDS, MOST)));
        model.addAttribute("asAt", visit.links().asAt());
        model.addAttribute("replayUrl", visit.links().at(null).replay());
        show(visits.then(visit, played.step().last()), played, model);
        model.addAttribute("frame", frames.of(visit, request, SectionName.REPLAY));
        return "replay";
    }

    /** The timeline as it stood after the step, in the picture and in the table. */
    private void show(Visit then, Played played, Model model) {
        Set<String> changed = changed(played);
        TimelineChart chart =
                charts.onPage(then, false, changedMilestones(played)).chart();
        model.addAttribute(
                "empty", chart.periods().isEmpty() && chart.milestones().isEmpty());
        model.addAttribute("pictures", TimelineDrawing.of(chart, then.texts(), changed));
        model.addAttribute("groups", TimelineTable.of(chart, then.texts()));
        model.addAttribute("nearest", Charts.nearest(chart, then.texts()));
        model.addAttribute("boardUrl", then.links().milestones());
        model.addAttribute("changed", changed);
    }

    private static Set<String> changed(Played played) {
        return played.step().changes().stream()
                .map(change -> change.kind() + "-" + change.id())
                .collect(Collectors.toSet());
    }

    private static Set<String> changedMilestones(Played played) {
        return played.step().changes().stream()
                .filter(change -> change.kind().equals("milestone"))
                .map(change -> change.id())
                .collect(Collectors.toSet());
    }

    private static @Nullable Long position(@Nullable String at) {
        if (at == null || at.isBlank()) return null;
        try {
            return Long.parseLong(at.strip());
        } catch (NumberFormatException e) {
            throw Refusal.badRequest("paging.after", at);
        }
    }
}
