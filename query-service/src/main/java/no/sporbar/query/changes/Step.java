package no.sporbar.query.changes;

import java.time.Instant;
import no.sporbar.query.projection.RecordFields;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One entry on the way from the one moment to the other.
 *
 * @param type the stored name of the event
 * @param recordedBy the subject of who recorded it
 * @param recordedByName what they were called, where the entry says so
 * @param reason why, where the source says so
 * @param wrong what was wrong in the record, where it was a correction
 * @param cause the decision that it follows from; absent where none is known
 */
public record Step(
        long position,
        String type,
        Instant recordedAt,
        String recordedBy,
        @Nullable String recordedByName,
        @Nullable String reason,
        @Nullable String wrong,
        @Nullable Cause cause) {

    static <R extends Record & Row> Step of(R row, @Nullable Cause cause) {
        Recorded recorded = row.recorded();
        return new Step(
                recorded.position(),
                recorded.type(),
                recorded.at(),
                recorded.by(),
                recorded.byName(),
                RecordFields.named(row, "reason", String.class).orElse(null),
                RecordFields.named(row, "wrong", String.class).orElse(null),
                cause);
    }

    /** Whether it only put the record right. */
    boolean corrects() {
        return type.endsWith("corrected");
    }
}
