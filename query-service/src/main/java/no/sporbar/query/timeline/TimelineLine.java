package no.sporbar.query.timeline;

import java.util.List;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.Provenance;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.timeline.MilestoneRow.Dependency;
import no.sporbar.query.timeline.TimelineView.AgainstBaseline;
import no.sporbar.query.timeline.TimelineView.MilestoneOnTimeline;
import no.sporbar.query.timeline.TimelineView.PeriodOnTimeline;
import no.sporbar.query.timeline.TimelineView.ScheduleOnTimeline;
import org.jspecify.annotations.Nullable;

/**
 * One line of the timeline as a list: a period or a milestone.
 *
 * @param kind {@code period} or {@code milestone}
 * @param status of a milestone
 * @param date when it is planned for; for a period, its whole span
 * @param waitsFor the milestones that must be passed before it
 */
public record TimelineLine(
        String kind,
        String id,
        String name,
        @Nullable String status,
        @Nullable DateOnTimeline date,
        @Nullable DateOnTimeline originalDate,
        @Nullable DateOnTimeline passedOn,
        @Nullable DateOnTimeline deadline,
        @Nullable Lateness lateness,
        @Nullable ScheduleOnTimeline schedule,
        @Nullable AgainstBaseline baseline,
        List<MilestoneId> waitsFor,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded) {

    static TimelineLine of(PeriodOnTimeline on) {
        PeriodRow row = on.period();
        return new TimelineLine(
                "period",
                row.id().value(),
                row.name(),
                null,
                on.span(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                row.reason(),
                row.provenance(),
                row.recorded());
    }

    static TimelineLine of(MilestoneOnTimeline on) {
        MilestoneRow row = on.milestone();
        return new TimelineLine(
                "milestone",
                row.id().value(),
                row.name(),
                row.status().toString(),
                on.date(),
                on.originalDate(),
                on.passedOn(),
                on.deadline(),
                on.lateness(),
                on.schedule(),
                on.baseline(),
                row.dependsOn().stream().map(Dependency::milestone).toList(),
                row.reason(),
                row.provenance(),
                row.recorded());
    }
}
