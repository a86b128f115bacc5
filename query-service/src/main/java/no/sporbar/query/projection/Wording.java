package no.sporbar.query.projection;

import no.sporbar.events.BodyId;
import no.sporbar.events.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * How a goal or a principle is worded: what is in force beside what is proposed. Both are put forward, reworded, adopted
 * and corrected in the same way.
 *
 * @param inForce the wording that was adopted, to the letter
 * @param proposed a wording that was put forward and is not adopted yet
 * @param proposedBy who put the latest proposed wording forward, where the source names a body
 * @param adoptedBy who adopted the wording in force
 * @param decision the decision that the adoption follows from
 * @param point the point of that decision
 */
public record Wording(
        @Nullable String inForce,
        @Nullable String proposed,
        @Nullable BodyId proposedBy,
        @Nullable BodyId adoptedBy,
        @Nullable DecisionId decision,
        @Nullable String point) {

    /** The first wording, adopted by nobody. */
    public static Wording first(String wording, @Nullable BodyId by) {
        return new Wording(null, wording, by, null, null, null);
    }

    /** The wording that was last put forward, in force or not. */
    public @Nullable String latest() {
        return proposed != null ? proposed : inForce;
    }

    /** Another wording is proposed; the one in force stays until that is adopted. */
    public Wording revised(String wording, @Nullable BodyId by) {
        return new Wording(inForce, wording, by, adoptedBy, decision, point);
    }

    /** What is proposed, or else what was in force, is in force from now on. */
    public Wording adopted(BodyId by, @Nullable DecisionId follows, @Nullable String ofPoint) {
        return new Wording(proposed != null ? proposed : inForce, null, proposedBy, by, follows, ofPoint);
    }

    /** The latest wording was never another than this. */
    public Wording corrected(String wording) {
        return proposed != null
                ? new Wording(inForce, wording, proposedBy, adoptedBy, decision, point)
                : new Wording(wording, null, proposedBy, adoptedBy, decision, point);
    }
}
