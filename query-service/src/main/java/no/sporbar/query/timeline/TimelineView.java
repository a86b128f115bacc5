package no.sporbar.query.timeline;

import java.time.LocalDate;
import java.util.List;
import no.sporbar.query.tracks.TrackRow;
import org.jspecify.annotations.Nullable;

/**
 * A programme's timeline: its periods and milestones in the order of their days, and what is investigated meanwhile.
 *
 * @param tracks by label; those that ended say why
 * @param contradictions what the plan says that cannot be, or may turn out so; the sure ones first
 * @param baselines what the plan is measured against, the oldest first
 * @param planVersion the version of the milestone plan's stream, for {@code If-Match}; -1 before its first event
 * @param day the day on which lateness is judged
 * @param complete false where there was more than one answer may hold; the lists have their own pages
 */
public record TimelineView(
        List<PeriodOnTimeline> periods,
        List<MilestoneOnTimeline> milestones,
        List<TrackRow> tracks,
        List<Contradiction> contradictions,
        List<BaselineRow> baselines,
        long planVersion,
        LocalDate day,
        boolean complete) {

    /** One period with its days. */
    public record PeriodOnTimeline(PeriodRow period, DateOnTimeline span) {}

    /**
     * One milestone with its days, and how late it is.
     *
     * @param deadline by when it has to be reached whatever the plan says
     * @param schedule what follows for it from the rest of the plan
     * @param baseline how it stands against the last baseline; absent where it was not in it
     */
    public record MilestoneOnTimeline(
            MilestoneRow milestone,
            @Nullable DateOnTimeline date,
            @Nullable DateOnTimeline originalDate,
            @Nullable DateOnTimeline passedOn,
            @Nullable DateOnTimeline deadline,
            @Nullable Lateness lateness,
            ScheduleOnTimeline schedule,
            @Nullable AgainstBaseline baseline) {}

    /**
     * What follows from the plan alone, whatever day it is.
     *
     * @param earliest how early it can be reached, forward through what it waits for
     * @param latestAllowed how late it may be reached, backward from its deadline and those of what waits for it
     * @param slackDays how many days lie between these
     * @param lateness whether it can be reached in time
     */
    public record ScheduleOnTimeline(
            @Nullable FirstAndLast earliest,
            @Nullable FirstAndLast latestAllowed,
            @Nullable DaysBetween slackDays,
            @Nullable Lateness lateness) {}

    /** The days that something may be on; an end is absent where there is no bound. */
    public record FirstAndLast(
            @Nullable LocalDate first, @Nullable LocalDate last) {}

    /**
     * One milestone against a baseline.
     *
     * @param date as it stood there; absent where it had none
     * @param shiftDays how much later it now is; a date that was only stated more exactly has not shifted
     */
    public record AgainstBaseline(
            @Nullable DateOnTimeline date, @Nullable DaysBetween shiftDays) {}
}
