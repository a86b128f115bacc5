package no.sporbar.query.tracks;

import java.util.List;
import java.util.Locale;
import no.sporbar.events.ConditionId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One condition.
 *
 * @param text the condition, to the letter
 * @param awaits the decision that is waited for, where it is recorded
 * @param work the tracks, milestones and periods that hang on it, in the order in which they were bound
 * @param decision the decision that it was met or failed by, where that is recorded
 * @param point the point of that decision
 * @param change what last happened to it: {@code set}, {@code work-bound}, {@code met} or {@code failed}
 * @param reason why it failed, where the source says so
 * @param provenance what its last change rests on
 */
public record ConditionRow(
        ConditionId id,
        String text,
        Status status,
        @Nullable DecisionId awaits,
        List<Subject> work,
        @Nullable DecisionId decision,
        @Nullable String point,
        String change,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    /** Where a condition stands. */
    public enum Status {
        /** The decision has not come. */
        OPEN,
        /** The work may go on. */
        MET,
        /** The work ends. */
        FAILED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
