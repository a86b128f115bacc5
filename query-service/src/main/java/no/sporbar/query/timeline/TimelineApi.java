package no.sporbar.query.timeline;

import java.util.List;
import java.util.Locale;
import no.sporbar.query.answer.Answering;
import no.sporbar.query.answer.AsAt;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Moments;
import no.sporbar.query.timeline.TimelineView.MilestoneOnTimeline;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The timeline over the API, and what follows from the whole plan for one milestone of it. */
@RestController
class TimelineApi {
    private final Moments moments;
    private final Answering answering;
    private final Timeline timeline;

    TimelineApi(Moments moments, Answering answering, Timeline timeline) {
        this.moments = moments;
        this.answering = answering;
        this.timeline = timeline;
    }

    /** The whole timeline. */
    record TimelineAnswer(AsAt asAt, TimelineView timeline) {}

    /** What follows for one milestone. */
    record MilestoneScheduleAnswer(AsAt asAt, MilestoneOnTimeline milestone, List<Contradiction> contradictions) {}

    @GetMapping("/api/programmes/{programme}/timeline")
    @Nullable
    TimelineAnswer timeline(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String effectiveOn,
            Locale locale,
            ServletWebRequest request) {
        Moment moment = moments.of(programme, asAt, effectiveOn);
        if (answering.notModified(moment, request)) return null;
        return new TimelineAnswer(moment.asAt(), timeline.at(moment, locale));
    }

    @GetMapping("/api/programmes/{programme}/milestones/{id}/schedule")
    @Nullable
    MilestoneScheduleAnswer schedule(
            @PathVariable String programme,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String effectiveOn,
            Locale locale,
            ServletWebRequest request) {
        Moment moment = moments.of(programme, asAt, effectiveOn);
        MilestoneSchedule found = timeline.of(id, moment, locale);
        if (answering.notModified(moment, request)) return null;
        return new MilestoneScheduleAnswer(moment.asAt(), found.milestone(), found.contradictions());
    }
}
