package no.sporbar.query.goals;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import no.sporbar.events.BodyId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.GoalId;
import no.sporbar.events.Provenance;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import no.sporbar.query.projection.Why;
import no.sporbar.query.projection.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One goal. Earlier wordings stand in the earlier versions of the row: each version is one thing that happened to it.
 *
 * @param wordingInForce the wording that was adopted, to the letter; it stays when the goal is withdrawn
 * @param wordingProposed a wording that was put forward and is not adopted yet
 * @param proposedBy who put the latest proposed wording forward, where the source names a body
 * @param adoptedBy who adopted the wording in force
 * @param decision the decision that the adoption follows from
 * @param point the point of that decision
 * @param change what last happened to it: {@code proposed}, {@code revised}, {@code corrected}, {@code adopted} or
 *     {@code withdrawn}
 * @param wrong what was wrong in the record until now, where its last change was a correction
 * @param reason why it last changed, where the source says so
 * @param provenance what its last change rests on
 */
public record GoalRow(
        GoalId id,
        int number,
        Status status,
        @Nullable String wordingInForce,
        @Nullable String wordingProposed,
        @Nullable BodyId proposedBy,
        @Nullable BodyId adoptedBy,
        @Nullable DecisionId decision,
        @Nullable String point,
        String change,
        @Nullable String wrong,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    /** Where a goal stands. A goal that is being reworded stays adopted, with the wording in force. */
    public enum Status {
        /** Put forward; adopted by nobody. */
        PROPOSED,
        /** Adopted by a body with the authority. */
        ADOPTED,
        /** No longer stands. */
        WITHDRAWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As it is after what was recorded. */
    static GoalRow of(GoalId id, int number, Status status, Wording worded, Why why, Recorded recorded) {
        return new GoalRow(
                id,
                number,
                status,
                worded.inForce(),
                worded.proposed(),
                worded.proposedBy(),
                worded.adoptedBy(),
                worded.decision(),
                worded.point(),
                recorded.change(),
                why.wrong(),
                why.reason(),
                why.provenance(),
                recorded);
    }

    /** The same goal after something more happened to it. */
    GoalRow next(Status now, Wording worded, Why why, Recorded by) {
        return of(id, number, now, worded, why, by);
    }

    /** All of how it is worded. */
    Wording worded() {
        return new Wording(wordingInForce, wordingProposed, proposedBy, adoptedBy, decision, point);
    }

    /** The wording to show where there is room for one: the one in force, or else the one proposed. */
    public String wording() {
        return wordingInForce != null ? wordingInForce : requireNonNull(wordingProposed);
    }
}
