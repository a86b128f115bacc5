package no.sporbar.command.dispatch;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.DomainEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * Reads what is durable in whole streams and remembers nothing of it. Not through the event store, which mixes in what the
 * current unit of work has applied and may yet take back.
 */
final class StreamReader {
    /** A stream as it stood just now: its events, and its tip, -1 where it has not begun. */
    record Stream(List<DomainEvent> events, long tip) {}

    private final EventStorageEngine engine;

    StreamReader(EventStorageEngine engine) {
        this.engine = engine;
    }

    Stream read(String stream) {
        List<DomainEvent> events = new ArrayList<>();
        long[] tip = {-1};
        engine.readEvents(stream, 0).forEachRemaining((DomainEventMessage<?> message) -> {
            events.add((DomainEvent) message.getPayload());
            tip[0] = message.getSequenceNumber();
        });
        return new Stream(List.copyOf(events), tip[0]);
    }

    long tipOf(String stream) {
        return engine.lastSequenceNumberFor(stream).orElse(-1L);
    }
}
