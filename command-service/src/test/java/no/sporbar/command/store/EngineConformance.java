package no.sporbar.command.store;

import static no.sporbar.command.store.Facts.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * What Axon's documentation promises of an {@code EventStorageEngine}, and what a projection has to be able to rely on. Each
 * behaviour gets an engine on an empty store.
 */
final class EngineConformance {
    /** One thing that an engine has to do; throws if it does not. */
    interface Behaviour {
        void of(EngineUnderTest subject) throws Exception;
    }

    private static final int MANY = 12_000;

    private EngineConformance() {}

    static Map<String, Behaviour> behaviours() {
        Map<String, Behaviour> all = new LinkedHashMap<>();
        all.put(
                "events of an aggregate come back in order, with payload, metadata and identifier",
                EngineConformance::whole);
        all.put("reading an aggregate can begin at any sequence number", EngineConformance::fromSequenceNumber);
        all.put("an unknown aggregate has no events", EngineConformance::unknownAggregate);
        all.put("a long aggregate is read to its end", EngineConformance::longAggregate);
        all.put("the last sequence number is that of the last event", EngineConformance::lastSequenceNumber);
        all.put("all events come back in the order of their appends", EngineConformance::allInOrder);
        all.put("reading from a token begins behind it", EngineConformance::behindAToken);
        all.put("events of several aggregates can be appended together", EngineConformance::severalAggregates);
        all.put("the tail token is before everything", EngineConformance::tailToken);
        all.put("the head token is behind everything", EngineConformance::headToken);
        all.put("an empty store has no tail and no head", EngineConformance::emptyTokens);
        all.put("a token at a moment is before the first event from then on", EngineConformance::tokenAt);
        all.put("a snapshot is the latest that was stored", EngineConformance::snapshots);
        all.put("a new aggregate whose identifier is taken is refused as such", EngineConformance::identifierTaken);
        all.put("a sequence number that is taken is a concurrency conflict", EngineConformance::sequenceTaken);
        all.put("an append with a conflict leaves nothing of itself", EngineConformance::allOrNothing);
        all.put("a conflict fails one append and leaves the others", EngineConformance::oneFails);
        all.put("of many that append one sequence number one wins", EngineConformance::oneWins);
        all.put("two instances append to one store", EngineConformance::twoInstances);
        all.put("a reader that follows sees every event once", EngineConformance::follower);
        all.put("appends that came to nothing leave no hole in the order", EngineConformance::noHoles);
        all.put("a slow append of a few later events is delivered", subject -> slow(subject, 500));
        all.put("an event that is slow to commit is never lost behind many later ones", subject -> slow(subject, MANY));
        all.put("nothing appears before a place that was read already", EngineConformance::nothingAppearsBefore);
        all.put("an event without an aggregate can be recorded", EngineConformance::withoutAggregate);
        return all;
    }

    private static void whole(EngineUnderTest subject) {
        subject.engine().appendEvents(List.of(event("a", 0), event("a", 1)));
        subject.engine().appendEvents(List.of(event("b", 0)));
        DomainEventMessage<?> given = event("a", 2);
        subject.engine().appendEvents(List.of(given));
        List<DomainEventMessage<?>> read = read(subject.engine(), "a", 0);
        assertThat(read).extracting(DomainEventMessage::getSequenceNumber).containsExactly(0L, 1L, 2L);
        DomainEventMessage<?> last = read.getLast();
        assertThat((Object) last.getPayload()).isEqualTo(given.getPayload());
        assertThat(last.getIdentifier()).isEqualTo(given.getIdentifier());
        assertThat(last.getAggregateIdentifier()).isEqualTo(given.getAggregateIdentifier());
        assertThat(last.getType()).isEqualTo(given.getType());
        assertThat(last.getMetaData()).containsEntry("actor", "a test");
        assertThat(last.getTimestamp()).isNotNull();
    }

    private static void fromSequenceNumber(EngineUnderTest subject) {
        append(subject.engine(), "a", 0, 5);
        assertThat(read(subject.engine(), "a", 3))
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactly(3L, 4L);
        assertThat(read(subject.engine(), "a", 5)).isEmpty();
    }

    private static void unknownAggregate(EngineUnderTest subject) {
        assertThat(subject.engine().readEvents(stream("nobody")).hasNext()).isFalse();
        assertThat(subject.engine().lastSequenceNumberFor(stream("nobody"))).isEmpty();
        assertThat(subject.engine().readSnapshot(stream("nobody"))).isEmpty();
    }

    private static void longAggregate(EngineUnderTest subject) {
        append(subject.engine(), "a", 0, 1_300);
        assertThat(read(subject.engine(), "a", 0)).hasSize(1_300);
        assertThat(subject.engine()
                        .readEvents(stream("a"), 100)
                        .asStream()
                        .mapToLong(DomainEventMessage::getSequenceNumber))
                .startsWith(100L)
                .endsWith(1_299L)
                .isSorted();
    }

    private static void lastSequenceNumber(EngineUnderTest subject) {
        append(subject.engine(), "a", 0, 7);
        append(subject.engine(), "b", 0, 2);
        assertThat(subject.engine().lastSequenceNumberFor(stream("a"))).isEqualTo(Optional.of(6L));
    }

    private static void allInOrder(EngineUnderTest subject) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < 450; i++) given.add(appendOne(subject.engine(), "goal-" + i % 7, i / 7));
        assertThat(identifiers(follow(subject.engine(), null))).isEqualTo(given);
    }

    private static void behindAToken(EngineUnderTest subject) {
        for (int i = 0; i < 10; i++) appendOne(subject.engine(), "a", i);
        List<TrackedEventMessage<?>> all = follow(subject.engine(), null);
        assertThat(identifiers(follow(subject.engine(), all.get(3).trackingToken())))
                .isEqualTo(identifiers(all.subList(4, 10)));
        assertThat(follow(subject.engine(), all.getLast().trackingToken())).isEmpty();
        for (int i = 1; i < 10; i++)
            assertThat(all.get(i).trackingToken().covers(all.get(i - 1).trackingToken()))
                    .isTrue();
    }

    private static void severalAggregates(EngineUnderTest subject) {
        subject.engine().appendEvents(List.of(event("a", 0), event("b", 0), event("a", 1)));
        assertThat(read(subject.engine(), "a", 0)).hasSize(2);
        assertThat(read(subject.engine(), "b", 0)).hasSize(1);
        assertThat(follow(subject.engine(), null)).hasSize(3);
    }

    private static void tailToken(EngineUnderTest subject) {
        append(subject.engine(), "a", 0, 3);
        assertThat(follow(subject.engine(), subject.engine().createTailToken())).hasSize(3);
    }

    private static void headToken(EngineUnderTest subject) {
        append(subject.engine(), "a", 0, 3);
        TrackingToken head = subject.engine().createHeadToken();
        assertThat(follow(subject.engine(), head)).isEmpty();
        String next = appendOne(subject.engine(), "a", 3);
        assertThat(identifiers(follow(subject.engine(), head))).containsExactly(next);
    }

    private static void emptyTokens(EngineUnderTest subject) {
        assertThat(subject.engine().createTailToken()).isNull();
        assertThat(subject.engine().createHeadToken()).isNull();
        assertThat(subject.engine().createTokenAt(Instant.now())).isNull();
        assertThat(follow(subject.engine(), null)).isEmpty();
    }

    private static void tokenAt(EngineUnderTest subject) {
        for (int i = 0; i < 20; i++) appendOne(subject.engine(), "a", i);
        List<TrackedEventMessage<?>> all = follow(subject.engine(), null);
        for (TrackedEventMessage<?> event : all) {
            Instant moment = event.getTimestamp();
            assertThat(follow(subject.engine(), subject.engine().createTokenAt(moment)))
                    .hasSize((int) all.stream()
                            .filter(e -> !e.getTimestamp().isBefore(moment))
                            .count());
        }
        assertThat(follow(subject.engine(), subject.engine().createTokenAt(Instant.EPOCH)))
                .hasSize(20);
        assertThat(follow(subject.engine(), subject.engine().createTokenAt(Instant.parse("2999-01-01T00:00:00Z"))))
                .isEmpty();
    }

    private static void snapshots(EngineUnderTest subject) {
        subject.engine().storeSnapshot(snapshot("a", 3, "three"));
        subject.engine().storeSnapshot(snapshot("a", 9, "nine"));
        subject.engine().storeSnapshot(snapshot("b", 1, "one"));
        Optional<DomainEventMessage<?>> read = subject.engine().readSnapshot(stream("a"));
        assertThat(read).hasValueSatisfying(snapshot -> {
            assertThat((Object) snapshot.getPayload()).isEqualTo("nine");
            assertThat(snapshot.getSequenceNumber()).isEqualTo(9);
            assertThat(snapshot.getAggregateIdentifier()).isEqualTo(stream("a"));
        });
    }

    private static void identifierTaken(EngineUnderTest subject) {
        append(subject.engine(), "a", 0, 1);
        assertThatThrownBy(() -> append(subject.engine(), "a", 0, 1))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    private static void sequenceTaken(EngineUnderTest subject) {
        append(subject.engine(), "a", 0, 3);
        assertThatThrownBy(() -> append(subject.engine(), "a", 2, 1)).isInstanceOf(ConcurrencyException.class);
        assertThat(read(subject.engine(), "a", 0)).hasSize(3);
    }

    private static void allOrNothing(EngineUnderTest subject) {
        append(subject.engine(), "taken", 0, 1);
        assertThatThrownBy(() ->
                        subject.engine().appendEvents(List.of(event("free", 0), event("free", 1), event("taken", 0))))
                .isInstanceOf(RuntimeException.class);
        assertThat(follow(subject.engine(), null)).hasSize(1);
    }

    private static void oneFails(EngineUnderTest subject) throws Exception {
        append(subject.engine(), "taken", 0, 2);
        List<Boolean> done = Together.in(
                8, thread -> tryAppend(subject.engine(), thread == 4 ? event("taken", 1) : event("free-" + thread, 0)));
        assertThat(done).containsExactly(true, true, true, true, false, true, true, true);
        assertThat(follow(subject.engine(), null)).hasSize(2 + 7);
    }

    private static void oneWins(EngineUnderTest subject) throws Exception {
        for (long version = 0; version < 15; version++) {
            long contested = version;
            List<Boolean> won = Together.in(8, thread -> tryAppend(subject.engine(), event("a", contested)));
            assertThat(won).containsOnlyOnce(true);
        }
        assertThat(read(subject.engine(), "a", 0)).hasSize(15);
    }

    private static void twoInstances(EngineUnderTest subject) throws Exception {
        EventStorageEngine other = subject.anotherInstance();
        Together.in(8, thread -> {
            for (int i = 0; i < 25; i++) appendOne(thread % 2 == 0 ? subject.engine() : other, "goal-" + thread, i);
            return true;
        });
        assertThat(identifiers(follow(subject.engine(), null)))
                .hasSize(200)
                .isEqualTo(identifiers(follow(other, null)));
    }

    private static void follower(EngineUnderTest subject) throws Exception {
        Map<String, Boolean> given = new ConcurrentHashMap<>();
        List<String> seen = new ArrayList<>();
        AtomicBoolean done = new AtomicBoolean();
        Thread writers = Thread.ofPlatform().start(() -> {
            try {
                Together.in(6, thread -> {
                    for (int i = 0; i < 60; i++) given.put(appendOne(subject.engine(), "goal-" + thread, i), true);
                    return true;
                });
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                done.set(true);
            }
        });
        TrackingToken token = null;
        for (boolean last = false; !last; ) {
            last = done.get();
            for (TrackedEventMessage<?> event : follow(subject.engine(), token)) {
                seen.add(event.getIdentifier());
                token = event.trackingToken();
            }
        }
        writers.join();
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(given.keySet());
    }

    private static void noHoles(EngineUnderTest subject) {
        append(subject.engine(), "a", 0, 1);
        for (int i = 0; i < 10; i++) subject.appendAndRollBack(List.of(event("b-" + i, 0), event("a", 0)));
        append(subject.engine(), "a", 1, 1);
        List<TrackedEventMessage<?>> all = follow(subject.engine(), null);
        assertThat(position(all.getLast()) - position(all.getFirst())).isEqualTo(1);
    }

    private static void slow(EngineUnderTest subject, int later) {
        append(subject.engine(), "before", 0, 1);
        DomainEventMessage<?> slow = event("slow", 0);
        List<String> seen = new ArrayList<>();
        TrackingToken[] token = new TrackingToken[1];
        Runnable read = () -> {
            for (TrackedEventMessage<?> event : follow(subject.engine(), token[0])) {
                seen.add(event.getIdentifier());
                token[0] = event.trackingToken();
            }
        };
        subject.appendSlowly(List.of(slow), () -> {
            for (int done = 0; done < later; done += 500) {
                append(subject.engine(), "later", done, 500);
                read.run();
            }
        });
        append(subject.engine(), "after", 0, 1);
        read.run();
        read.run();
        assertThat(seen).hasSize(later + 3).contains(slow.getIdentifier());
    }

    private static void nothingAppearsBefore(EngineUnderTest subject) {
        List<Long> read = new ArrayList<>();
        subject.appendSlowly(List.of(event("slow", 0)), () -> {
            append(subject.engine(), "quick", 0, 1);
            follow(subject.engine(), null).forEach(event -> read.add(position(event)));
        });
        List<Long> after = follow(subject.engine(), null).stream()
                .map(EngineConformance::position)
                .toList();
        assertThat(after).startsWith(read.toArray(Long[]::new));
    }

    private static void withoutAggregate(EngineUnderTest subject) {
        EventMessage<?> plain = GenericEventMessage.asEventMessage(Facts.proposed("a"));
        subject.engine().appendEvents(List.of(plain));
        assertThat(follow(subject.engine(), null))
                .extracting(Message::getIdentifier)
                .containsExactly(plain.getIdentifier());
    }

    private static DomainEventMessage<?> event(String goal, long sequence) {
        return new GenericDomainEventMessage<>(
                "goal", stream(goal), sequence, Facts.at(goal, sequence), MetaData.with("actor", "a test"));
    }

    private static DomainEventMessage<?> snapshot(String goal, long sequence, String state) {
        return new GenericDomainEventMessage<>("goal", stream(goal), sequence, state);
    }

    private static void append(EventStorageEngine engine, String goal, long first, int count) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (int i = 0; i < count; i++) events.add(event(goal, first + i));
        engine.appendEvents(events);
    }

    private static String appendOne(EventStorageEngine engine, String goal, long sequence) {
        DomainEventMessage<?> event = event(goal, sequence);
        engine.appendEvents(List.of(event));
        return event.getIdentifier();
    }

    private static boolean tryAppend(EventStorageEngine engine, DomainEventMessage<?> event) {
        try {
            engine.appendEvents(List.of(event));
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException e) {
            return false;
        }
    }

    private static List<DomainEventMessage<?>> read(EventStorageEngine engine, String goal, long from) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        engine.readEvents(stream(goal), from).forEachRemaining(events::add);
        return events;
    }

    private static List<TrackedEventMessage<?>> follow(EventStorageEngine engine, @Nullable TrackingToken after) {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        try (Stream<? extends TrackedEventMessage<?>> stream = engine.readEvents(after, false)) {
            stream.forEach(events::add);
        }
        return events;
    }

    private static List<String> identifiers(List<TrackedEventMessage<?>> events) {
        List<String> identifiers = new ArrayList<>();
        for (TrackedEventMessage<?> event : events) identifiers.add(event.getIdentifier());
        return identifiers;
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
