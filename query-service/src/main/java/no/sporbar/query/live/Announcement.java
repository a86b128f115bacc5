package no.sporbar.query.live;

import java.time.Instant;
import no.sporbar.events.wire.Entry;
import no.sporbar.query.ledger.Envelope;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.subjects.About;
import org.jspecify.annotations.Nullable;

/**
 * That something was recorded, without what it says: whoever wants to know asks as at its position.
 *
 * @param id the event's own identifier
 * @param type its stored name, as in {@code goal.revised}; of an event that cannot be read, whatever stands there
 * @param subject what it is about, as in {@code goal/mal-1}; absent where it cannot be read
 */
public record Announcement(
        long position,
        @Nullable String id,
        String programme,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String stream,
        @Nullable Long version,
        @Nullable Instant recordedAt) {

    /** Of an entry, whether this version of the software can read it or not. */
    public static Announcement of(LedgerEntry recorded) {
        Envelope around = Envelope.of(recorded);
        Entry entry = recorded.entry();
        return new Announcement(
                recorded.position(),
                around.eventId(),
                recorded.programme(),
                around.type(),
                entry == null ? null : About.of(entry.event()).toString(),
                around.stream(),
                around.version(),
                around.recordedAt());
    }
}
