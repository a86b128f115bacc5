package no.sporbar.query.timeline;

import java.util.List;
import java.util.Locale;
import no.sporbar.events.CriterionId;
import no.sporbar.events.EvidenceKind;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One milestone. Its earlier dates stand in the earlier versions of the row, each with its reason.
 *
 * @param date when it is planned for, as exactly as it is known; absent where no source gives a date
 * @param originalDate the first date it was given
 * @param moves how often it got another date; a date that was only stated more exactly did not move
 * @param dependsOn the milestones that must be passed before it
 * @param deadline by when it has to be reached whatever the plan says
 * @param criteria what has to be shown before it can be passed, also what was shown or no longer applies
 * @param passedOn when it was reached
 * @param reason why it was last moved, missed or cancelled
 * @param provenance what its last change rests on; what it waits for, its deadline and its criteria rest on their own
 */
public record MilestoneRow(
        MilestoneId id,
        String name,
        Status status,
        @Nullable ImpreciseDate date,
        @Nullable ImpreciseDate originalDate,
        int moves,
        List<Dependency> dependsOn,
        @Nullable Deadline deadline,
        @Nullable List<Criterion> criteria,
        @Nullable ImpreciseDate passedOn,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    /**
     * That it waits for another milestone.
     *
     * @param atLeastDays how many days must lie between them, where the source says
     */
    public record Dependency(
            MilestoneId milestone, @Nullable Integer atLeastDays, Provenance provenance) {}

    /** A date that the plan does not choose. */
    public record Deadline(ImpreciseDate date, String reason, Provenance provenance) {}

    /**
     * What has to be shown.
     *
     * @param evidence what can show it
     * @param metBy what did
     * @param withdrawn why it no longer applies
     */
    public record Criterion(
            CriterionId id,
            String text,
            EvidenceKind evidence,
            @Nullable Subject metBy,
            @Nullable String withdrawn,
            Provenance provenance) {}

    /** Where a milestone stands. A missed one that gets a new date is planned again. */
    public enum Status {
        /** Ahead. */
        PLANNED,
        /** Reached. */
        PASSED,
        /** Not reached in time; it may still be passed. */
        MISSED,
        /** No longer part of the plan. */
        CANCELLED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
