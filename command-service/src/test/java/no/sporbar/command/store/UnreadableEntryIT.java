package no.sporbar.command.store;

import static no.sporbar.command.store.Facts.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.sporbar.events.wire.EntryDraft;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UnreadableEntryIT {
    private final TestLedger database = new TestLedger();
    private final Ledger ledger = database.writer();
    private final LedgerEventStorageEngine engine = database.engine(ledger);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void reading_stops_at_an_entry_of_a_future_revision_and_says_which() {
        ledger.append(Facts.request("goal", 0, 1));
        ledger.append(AppendRequest.of(List.of(ofTheFuture("goal", 1))));
        ledger.append(Facts.request("goal", 2, 1));

        List<TrackedEventMessage<?>> read = new ArrayList<>();
        assertThatThrownBy(() -> engine.readEvents(null, false).forEach(read::add))
                .satisfies(this::saysWhich);
        assertThat(read).hasSize(1);
        assertThatThrownBy(() -> engine.readEvents(stream("goal"), 0).forEachRemaining(event -> {}))
                .satisfies(this::saysWhich);
    }

    private void saysWhich(Throwable failure) {
        assertThat(failure).isInstanceOfSatisfying(UnreadableEntryException.class, e -> {
            assertThat(e.position()).isEqualTo(2);
            assertThat(e.type()).isEqualTo("no.sporbar.goal.revised.v9");
            assertThat(e.reason()).isEqualTo("event.future-revision");
        });
    }

    @Test
    void what_is_no_fact_of_a_programme_is_not_recorded() {
        assertThatThrownBy(
                        () -> engine.appendEvents(new GenericDomainEventMessage<>("goal", stream("goal"), 0, "text")))
                .isInstanceOf(EventStoreException.class);
        assertThatThrownBy(() -> engine.appendEvents(
                        new GenericDomainEventMessage<>("goal", stream("another"), 0, Facts.proposed("goal"))))
                .isInstanceOf(EventStoreException.class)
                .hasMessageContaining("cannot be recorded in");
        assertThat(LedgerAudit.of(database.sql())).isEmpty();
    }

    /** What a later version of the software might write. */
    private static NewEntry ofTheFuture(String goal, long version) {
        NewEntry today = Facts.entry(goal, version);
        String bytes = new String(today.draft().bytes(), StandardCharsets.UTF_8)
                .replace("no.sporbar.goal.revised.v1", "no.sporbar.goal.revised.v9");
        EntryDraft draft = new EntryDraft(
                bytes.getBytes(StandardCharsets.UTF_8),
                today.draft().timeOffset(),
                today.draft().programme());
        return new NewEntry(today.stream(), version, today.type(), 9, UUID.randomUUID(), draft);
    }
}
