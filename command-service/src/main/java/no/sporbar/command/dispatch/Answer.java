package no.sporbar.command.dispatch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a command that was not refused. A repeat under the same idempotency key gets the same answer.
 *
 * @param stream the stream that the command was for
 * @param version that stream's version now; the ETag of whatever shows it
 * @param firstPosition the ledger position of the first new fact; absent if it already was so
 * @param lastPosition the ledger position of the last new fact, of whatever stream; absent if it already was so
 * @param recordedAt when the ledger took the facts in; absent if it already was so
 */
public record Answer(
        Outcome outcome,
        String stream,
        long version,
        @Nullable Long firstPosition,
        @Nullable Long lastPosition,
        @Nullable Instant recordedAt) {

    /** Whether there was anything to record. */
    public enum Outcome {
        /** New facts are in the ledger, durably. */
        RECORDED,
        /** It already was so. */
        UNCHANGED;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
