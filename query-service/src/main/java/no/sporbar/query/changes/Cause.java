package no.sporbar.query.changes;

import no.sporbar.events.DecisionId;
import org.jspecify.annotations.Nullable;

/**
 * The decision that a step follows from.
 *
 * @param point the point of it, where one is named
 * @param via how that is known
 */
public record Cause(DecisionId decision, @Nullable String point, Via via) {
    /** How it is known which decision a step follows from; the first is the surest. */
    public enum Via {
        /** The entry names it, or is about it. */
        STATED("stated"),
        /** The entry was recorded because of one that names it. */
        REACTION("reaction"),
        /** The entry came after it and rests on the same source and day as its resolution and no other's. */
        SAME_SOURCE("sameSource");

        private final String text;

        Via(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
