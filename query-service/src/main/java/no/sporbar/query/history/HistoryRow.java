package no.sporbar.query.history;

import java.time.Instant;
import no.sporbar.events.Actor;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.wire.CloudEventCodec;
import no.sporbar.events.wire.Entry;
import org.jspecify.annotations.Nullable;

/**
 * One event as it was recorded.
 *
 * @param type its stored name
 * @param actor who recorded it: the subject
 * @param actorName what they were called, where the entry says so
 * @param actorRole the role that they used
 * @param onBehalfOf the id of the body that they acted for
 * @param revision the revision that it was recorded in
 * @param event what it says, in today's revision
 */
public record HistoryRow(
        long position,
        String stream,
        long version,
        String type,
        int revision,
        String eventId,
        Instant recordedAt,
        String actor,
        @Nullable String actorName,
        @Nullable String actorRole,
        @Nullable String onBehalfOf,
        DomainEvent event) {

    static HistoryRow of(long position, byte[] bytes) {
        Entry e = CloudEventCodec.read(bytes);
        Actor by = e.by();
        return new HistoryRow(
                position,
                e.stream(),
                e.version(),
                e.type(),
                e.revision(),
                e.id(),
                e.recordedAt(),
                by.subject(),
                by.name(),
                by.role(),
                by.onBehalfOf(),
                e.event());
    }

    /** Who recorded it, with all that the entry says of them. */
    public Actor by() {
        return new Actor(actor, actorName, actorRole, onBehalfOf);
    }
}
