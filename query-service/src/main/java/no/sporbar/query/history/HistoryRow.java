package no.sporbar.query.history;

import java.time.Instant;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.wire.CloudEventCodec;
import no.sporbar.events.wire.Entry;

/**
 * One event as it was recorded.
 *
 * @param type its stored name
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
        DomainEvent event) {

    static HistoryRow of(long position, byte[] bytes) {
        Entry e = CloudEventCodec.read(bytes);
        return new HistoryRow(
                position,
                e.stream(),
                e.version(),
                e.type(),
                e.revision(),
                e.id(),
                e.recordedAt(),
                e.actor(),
                e.event());
    }
}
