package no.sporbar.query.tracks;

import java.util.List;
import java.util.Locale;
import no.sporbar.events.ConditionId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.Provenance;
import no.sporbar.events.TrackId;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One track.
 *
 * @param label its letter or number in the source
 * @param mandate what is investigated, to the letter
 * @param condition the condition it began under
 * @param coupledWith the tracks it has to be seen together with, whichever of the two it was said of
 * @param assessments what has to be delivered before it can be completed
 * @param endorsement the decision that wants the work; absent until there is one
 * @param result what came of it, once it is completed
 * @param end why it ended without being completed
 * @param change what last happened to it: {@code opened}, {@code coupled}, {@code impact-assessment-required},
 *     {@code endorsed}, {@code completed}, {@code ended} or {@code corrected}
 * @param wrong what was wrong in the record until now, where its last change was a correction
 * @param reason why it last changed, where the source says so
 * @param provenance what its last change rests on
 */
public record TrackRow(
        TrackId id,
        String label,
        String mandate,
        Status status,
        @Nullable ConditionId condition,
        List<TrackId> coupledWith,
        List<Required> assessments,
        @Nullable Endorsement endorsement,
        @Nullable String result,
        @Nullable End end,
        String change,
        @Nullable String wrong,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    /** Where a track stands. */
    public enum Status {
        /** Under investigation. */
        OPEN,
        /** Under investigation, and the body with the authority wants it. */
        ENDORSED,
        /** Done. */
        COMPLETED,
        /** Ended without being completed. */
        ENDED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An impact assessment that it waits for, or has waited for. */
    public record Required(ImpactAssessmentId assessment, Impact impact) {}

    /** The decision that wants the work. */
    public record Endorsement(
            @Nullable ConditionId condition,
            DecisionId decision,
            @Nullable String point,
            Provenance provenance) {}

    /**
     * Why it ended.
     *
     * @param condition the condition that failed, where it is why
     * @param decision the decision it follows from, where that is recorded
     * @param point the point of that decision
     */
    public record End(
            String reason,
            @Nullable ConditionId condition,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance) {}
}
