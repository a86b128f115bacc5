package no.sporbar.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.events.ConsultationEvent.ReadingStated;
import no.sporbar.events.ReadBy;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A ledger that was written before an event got its second revision, in a database of this version. */
class EarlierStoreIT {
    private static final Path STORE = Path.of("../shared-events/src/test/resources/contract/store/oslo");
    private static final String CONSULTATION = "consultation:oslo-bydelsprosjektet/ekstern-horing";

    private final TestLedger database = new TestLedger();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void its_streams_load_and_go_on_and_its_bytes_stay() throws Exception {
        List<String> lines = Files.readAllLines(STORE.resolve("entries/000000000001.ndjson"));
        try (LedgerFill fill = LedgerFill.begin(database.connections())) {
            for (String line : lines) fill.add(line.getBytes(StandardCharsets.UTF_8));
            fill.commit(Checkpoint.of(SignedNote.parse(Files.readAllBytes(STORE.resolve("ledger/checkpoint"))))
                    .head());
        }
        List<DomainEventMessage<?>> history = new ArrayList<>();
        database.engine().readEvents(CONSULTATION, 0).forEachRemaining(history::add);
        assertThat(history)
                .extracting(DomainEventMessage::getPayload)
                .filteredOn(ReadingStated.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        ReadingStated.class,
                        stated -> assertThat(stated.readBy()).containsExactly(ReadBy.AI, ReadBy.PERSON));
        database.writer().append(Facts.request("mal-9", 0, 1));
        assertThat(Rows.of(database.sql(), byte[].class, "select entry from ledger_entry order by position limit 218"))
                .extracting(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo(lines);
    }
}
