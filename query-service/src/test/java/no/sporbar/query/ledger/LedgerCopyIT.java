package no.sporbar.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.testing.History;
import no.sporbar.query.testing.WrittenLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** The copied entries as a rebuild reads them: some programmes one after the other, never many entries in memory. */
class LedgerCopyIT {
    private static final String BEHIND_ALL = "\uffff";

    private QueryDatabase db;
    private List<Long> positions;
    private final List<List<LedgerEntry>> given = new ArrayList<>();

    @BeforeEach
    void sixty_entries_of_several_programmes() {
        db = QueryDatabase.emptied();
        List<LedgerEntry> entries = new WrittenLedger().recordAll(History.of(60, new Random(3)));
        db.deliver(entries);
        positions = entries.stream()
                .sorted(Comparator.comparing(LedgerEntry::programme).thenComparing(LedgerEntry::position))
                .map(LedgerEntry::position)
                .toList();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void they_come_a_few_at_a_time_one_programme_after_the_other() {
        LedgerEntry last = read("", 0, 100, 7, 100).orElseThrow();
        assertThat(given).hasSize(9).allMatch(some -> some.size() <= 7);
        assertThat(positionsGiven()).isEqualTo(positions);
        assertThat(last).isEqualTo(given.getLast().getLast());
    }

    @Test
    void no_more_come_than_are_asked_for_and_the_next_come_behind_them() {
        LedgerEntry last = read("", 0, 20, 7, 100).orElseThrow();
        assertThat(positionsGiven()).isEqualTo(positions.subList(0, 20));
        read(last.programme(), last.position(), 100, 7, 100);
        assertThat(positionsGiven()).isEqualTo(positions);
    }

    @Test
    void whoever_has_enough_is_given_no_more() {
        LedgerEntry last = read("", 0, 100, 7, 2).orElseThrow();
        assertThat(positionsGiven()).isEqualTo(positions.subList(0, 14));
        assertThat(last.position()).isEqualTo(positions.get(13));
    }

    @Test
    void behind_the_last_there_is_nothing() {
        assertThat(read(BEHIND_ALL, 0, 100, 7, 100)).isEmpty();
        assertThat(given).isEmpty();
    }

    private Optional<LedgerEntry> read(String programme, long after, int limit, int atOnce, int wanted) {
        return Optional.ofNullable(new TransactionTemplate(db.transactions())
                .execute(_ -> db.ledger().forEach(programme, after, BEHIND_ALL, limit, atOnce, some -> {
                    given.add(some);
                    return given.size() < wanted;
                })));
    }

    private List<Long> positionsGiven() {
        return given.stream().flatMap(List::stream).map(LedgerEntry::position).toList();
    }
}
