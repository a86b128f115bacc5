package no.sporbar.command.store;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EventCatalogue;
import no.sporbar.events.wire.CloudEventCodec;
import no.sporbar.events.wire.Entry;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;

/** Axon's event messages to ledger entries and back. */
final class EventMessages {
    private EventMessages() {}

    static NewEntry toEntry(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event))
            throw new EventStoreException("An event without an aggregate cannot be recorded: "
                    + message.getPayloadType().getName());
        if (!(event.getPayload() instanceof DomainEvent fact))
            throw new EventStoreException("Only facts of a programme can be recorded, not "
                    + message.getPayloadType().getName());
        String stream = event.getAggregateIdentifier();
        if (!stream.equals(fact.stream().toString()))
            throw new EventStoreException("A fact of " + fact.stream() + " cannot be recorded in " + stream);
        EventCatalogue.Kind kind = EventCatalogue.of(fact);
        return new NewEntry(
                stream,
                event.getSequenceNumber(),
                kind.name(),
                kind.revision(),
                UUID.fromString(event.getIdentifier()),
                CloudEventCodec.draft(
                        event.getIdentifier(), stream, event.getSequenceNumber(), context(event.getMetaData()), fact));
    }

    static DomainEventMessage<?> fromEntry(Entry entry) {
        return new GenericDomainEventMessage<>(
                kindOf(entry.stream()),
                entry.stream(),
                entry.version(),
                entry.event(),
                MetaData.from(entry.context()),
                entry.id(),
                entry.recordedAt());
    }

    static TrackedEventMessage<?> tracked(LedgerRow row) {
        Entry entry = row.read();
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(row.position()),
                kindOf(entry.stream()),
                entry.stream(),
                entry.version(),
                new org.axonframework.messaging.GenericMessage<>(
                        entry.id(), (Object) entry.event(), MetaData.from(entry.context())),
                entry::recordedAt);
    }

    private static String kindOf(String stream) {
        return stream.substring(0, stream.indexOf(':'));
    }

    private static Map<String, String> context(MetaData metaData) {
        if (metaData.isEmpty()) return Map.of();
        Map<String, String> context = new HashMap<>(8);
        for (String name : CloudEventCodec.CONTEXT) {
            Object value = metaData.get(name);
            if (value != null) context.put(name, value.toString());
        }
        return context;
    }
}
