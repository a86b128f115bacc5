package no.sporbar.query.page;

import no.sporbar.events.BodyId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Provenance;
import no.sporbar.query.goals.GoalRow;
import no.sporbar.query.principles.PrincipleRow;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One version of a goal or a principle: both are worded, adopted and ended in the same way, and are shown alike.
 *
 * @param number a goal's place; null for a principle, which has none
 * @param status as in message keys
 * @param replacedBy the id of the principle that took its place
 * @param change what happened: {@code revised} where it was reworded, {@code corrected} where only the record was
 * @param wrong what had been wrong in the record, where it was corrected
 */
record Statement(
        String id,
        @Nullable Integer number,
        String status,
        @Nullable String wordingInForce,
        @Nullable String wordingProposed,
        @Nullable BodyId proposedBy,
        @Nullable BodyId adoptedBy,
        @Nullable DecisionId decision,
        @Nullable String point,
        @Nullable String replacedBy,
        String change,
        @Nullable String wrong,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded) {

    static Statement of(GoalRow row) {
        return new Statement(
                row.id().value(),
                row.number(),
                row.status().toString(),
                row.wordingInForce(),
                row.wordingProposed(),
                row.proposedBy(),
                row.adoptedBy(),
                row.decision(),
                row.point(),
                null,
                row.change(),
                row.wrong(),
                row.reason(),
                row.provenance(),
                row.recorded());
    }

    static Statement of(PrincipleRow row) {
        return new Statement(
                row.id().value(),
                null,
                row.status().toString(),
                row.wordingInForce(),
                row.wordingProposed(),
                row.proposedBy(),
                row.adoptedBy(),
                row.decision(),
                row.point(),
                row.replacedBy() == null ? null : row.replacedBy().value(),
                row.change(),
                row.wrong(),
                row.reason(),
                row.provenance(),
                row.recorded());
    }

    /** The wording that was last put forward or adopted. */
    String latestWording() {
        if (wordingProposed != null) return wordingProposed;
        return wordingInForce == null ? "" : wordingInForce;
    }
}
