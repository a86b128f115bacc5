package no.sporbar.query.timeline;

import java.time.Instant;
import java.util.List;
import no.sporbar.events.Basis;
import no.sporbar.events.DecisionId;
import no.sporbar.events.MilestoneId;
import no.sporbar.query.timeline.MilestoneRow.Status;
import org.jspecify.annotations.Nullable;

/**
 * What was said of one milestone's date, each time something was said (milepæltrendanalyse).
 *
 * @param status where it stands now
 * @param points oldest first
 * @param complete false where more was said than is shown; then the oldest is missing, and is not counted
 */
public record MilestoneTrend(
        MilestoneId milestone, String name, Status status, List<Point> points, Slips slips, boolean complete) {

    /**
     * What one fact said: on which day, and for which.
     *
     * @param type the fact's stored name
     * @param recordedAt when it was reported
     * @param decidedOn the date of the decision
     * @param status where the milestone stood from then on
     * @param forecast when it was then planned, or had been passed; absent while it had no date
     * @param movement what became of the date
     * @param shiftDays how much later it was than the point before said, or passed than planned; absent where that had
     *     not moved
     * @param decision the case whose act was of the same day and rests on the same paper: facts of the plan name no
     *     decision of their own
     */
    public record Point(
            long position,
            String type,
            Instant recordedAt,
            DateOnTimeline decidedOn,
            Status status,
            @Nullable DateOnTimeline forecast,
            Movement movement,
            @Nullable DaysBetween shiftDays,
            @Nullable DecisionId decision,
            @Nullable String reason,
            Basis basis,
            String actor,
            @Nullable String actorName) {}
}
