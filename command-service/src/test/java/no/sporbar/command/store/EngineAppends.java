package no.sporbar.command.store;

import static no.sporbar.command.store.EngineCalls.append;
import static no.sporbar.command.store.EngineCalls.appendOne;
import static no.sporbar.command.store.EngineCalls.event;
import static no.sporbar.command.store.EngineCalls.follow;
import static no.sporbar.command.store.EngineCalls.identifiers;
import static no.sporbar.command.store.EngineCalls.read;
import static no.sporbar.command.store.EngineCalls.tryAppend;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import no.sporbar.command.store.EngineConformance.Behaviour;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** What an engine takes and what it refuses, of one that appends and of many. */
final class EngineAppends {
    private EngineAppends() {}

    static void addTo(Map<String, Behaviour> all) {
        all.put("a new aggregate whose identifier is taken is refused as such", EngineAppends::identifierTaken);
        all.put("a sequence number that is taken is a concurrency conflict", EngineAppends::sequenceTaken);
        all.put("an append with a conflict leaves nothing of itself", EngineAppends::allOrNothing);
        all.put("a conflict fails one append and leaves the others", EngineAppends::oneFails);
        all.put("of many that append one sequence number one wins", EngineAppends::oneWins);
        all.put("two instances append to one store", EngineAppends::twoInstances);
        all.put("an event without an aggregate can be recorded", EngineAppends::withoutAggregate);
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

    private static void withoutAggregate(EngineUnderTest subject) {
        EventMessage<?> plain = GenericEventMessage.asEventMessage(Facts.proposed("a"));
        subject.engine().appendEvents(List.of(plain));
        assertThat(follow(subject.engine(), null))
                .extracting(Message::getIdentifier)
                .containsExactly(plain.getIdentifier());
    }
}
