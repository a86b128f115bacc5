package no.sporbar.command.store;

import static no.sporbar.command.store.EngineCalls.append;
import static no.sporbar.command.store.EngineCalls.appendOne;
import static no.sporbar.command.store.EngineCalls.event;
import static no.sporbar.command.store.EngineCalls.follow;
import static no.sporbar.command.store.EngineCalls.identifiers;
import static no.sporbar.command.store.EngineCalls.read;
import static no.sporbar.command.store.EngineCalls.snapshot;
import static no.sporbar.command.store.Facts.stream;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sporbar.command.store.EngineConformance.Behaviour;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;

/** What an engine gives back of what was appended to it, and from where. */
final class EngineReads {
    private EngineReads() {}

    static void addTo(Map<String, Behaviour> all) {
        all.put("events of an aggregate come back in order, with payload, metadata and identifier", EngineReads::whole);
        all.put("reading an aggregate can begin at any sequence number", EngineReads::fromSequenceNumber);
        all.put("an unknown aggregate has no events", EngineReads::unknownAggregate);
        all.put("a long aggregate is read to its end", EngineReads::longAggregate);
        all.put("the last sequence number is that of the last event", EngineReads::lastSequenceNumber);
        all.put("all events come back in the order of their appends", EngineReads::allInOrder);
        all.put("reading from a token begins behind it", EngineReads::behindAToken);
        all.put("events of several aggregates can be appended together", EngineReads::severalAggregates);
        all.put("the tail token is before everything", EngineReads::tailToken);
        all.put("the head token is behind everything", EngineReads::headToken);
        all.put("an empty store has no tail and no head", EngineReads::emptyTokens);
        all.put("a token at a moment is before the first event from then on", EngineReads::tokenAt);
        all.put("a snapshot is the latest that was stored", EngineReads::snapshots);
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
}
