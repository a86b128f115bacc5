package no.sporbar.query.player;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which entries make one step together. */
sealed interface Grouping {
    ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** The same for all entries of one step. */
    Object key(long position, @Nullable Instant recordedAt);

    /** Each by itself. */
    record ByEvent() implements Grouping {
        @Override
        public Object key(long position, @Nullable Instant recordedAt) {
            return position;
        }
    }

    /** All of one day. An entry that does not say when it was recorded is with the others that do not. */
    record ByDay() implements Grouping {
        @Override
        public Object key(long position, @Nullable Instant recordedAt) {
            return recordedAt == null ? LocalDate.MIN : LocalDate.ofInstant(recordedAt, OSLO);
        }
    }

    /**
     * From one act to the next; what was recorded before the first act is a step too.
     *
     * @param acts the positions at which something was recommended or resolved, in order
     */
    record ByDecision(long[] acts) implements Grouping {
        @Override
        public Object key(long position, @Nullable Instant recordedAt) {
            return chapter(position);
        }

        /** How many acts there had been: 0 before the first. */
        int chapter(long position) {
            int found = Arrays.binarySearch(acts, position);
            return found >= 0 ? found + 1 : -found - 1;
        }

        Stretch around(long position, long end) {
            int chapter = chapter(position);
            long after = chapter == 0 ? 0 : acts[chapter - 1] - 1;
            return new Stretch(after, chapter == acts.length ? end : acts[chapter] - 1);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ByDecision that && Arrays.equals(acts, that.acts);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(acts);
        }

        @Override
        public String toString() {
            return "ByDecision" + Arrays.toString(acts);
        }
    }
}
