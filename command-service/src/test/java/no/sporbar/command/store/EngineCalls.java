package no.sporbar.command.store;

import static no.sporbar.command.store.Facts.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/** How an engine is called by those that look at what it does. */
final class EngineCalls {
    private EngineCalls() {}

    static DomainEventMessage<?> event(String goal, long sequence) {
        return new GenericDomainEventMessage<>(
                "goal", stream(goal), sequence, Facts.at(goal, sequence), MetaData.with("actor", "a test"));
    }

    static DomainEventMessage<?> snapshot(String goal, long sequence, String state) {
        return new GenericDomainEventMessage<>("goal", stream(goal), sequence, state);
    }

    static void append(EventStorageEngine engine, String goal, long first, int count) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (int i = 0; i < count; i++) events.add(event(goal, first + i));
        engine.appendEvents(events);
    }

    static String appendOne(EventStorageEngine engine, String goal, long sequence) {
        DomainEventMessage<?> event = event(goal, sequence);
        engine.appendEvents(List.of(event));
        return event.getIdentifier();
    }

    static boolean tryAppend(EventStorageEngine engine, DomainEventMessage<?> event) {
        try {
            engine.appendEvents(List.of(event));
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException e) {
            return false;
        }
    }

    static List<DomainEventMessage<?>> read(EventStorageEngine engine, String goal, long from) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        engine.readEvents(stream(goal), from).forEachRemaining(events::add);
        return events;
    }

    static List<TrackedEventMessage<?>> follow(EventStorageEngine engine, @Nullable TrackingToken after) {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        try (Stream<? extends TrackedEventMessage<?>> stream = engine.readEvents(after, false)) {
            stream.forEach(events::add);
        }
        return events;
    }

    static List<String> identifiers(List<TrackedEventMessage<?>> events) {
        List<String> identifiers = new ArrayList<>();
        for (TrackedEventMessage<?> event : events) identifiers.add(event.getIdentifier());
        return identifiers;
    }

    static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
