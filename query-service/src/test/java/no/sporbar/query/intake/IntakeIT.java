package no.sporbar.query.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.sporbar.embedded.testing.TestDatabase;
import no.sporbar.query.intake.Delivery.Mark;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.projection.ProjectionVersions.SupersededException;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.History;
import no.sporbar.query.testing.WrittenLedger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class IntakeIT {
    private final WrittenLedger ledger = new WrittenLedger();
    private final Facts oslo = Facts.of("oslo");
    private final Facts bergen = Facts.of("bergen");

    @Test
    void batches_cut_anywhere_and_delivered_up_to_three_times_give_the_same_rows() {
        List<LedgerEntry> entries = ledger.recordAll(History.of(400, new Random(7)));
        try (QueryDatabase once = QueryDatabase.create();
                QueryDatabase often = QueryDatabase.create()) {
            once.deliver(entries);
            Random random = new Random(11);
            for (int from = 0; from < entries.size(); ) {
                int to = Math.min(entries.size(), from + 1 + random.nextInt(40));
                for (int times = 1 + random.nextInt(3); times > 0; times--)
                    often.deliver(entries.subList(Math.max(0, from - random.nextInt(30)), to));
                from = to;
            }
            assertThat(often.rows()).isEqualTo(once.rows());
            assertThat(often.progress.all()).isEqualTo(once.progress.all());
        }
    }

    @Test
    void two_instances_with_overlapping_deliveries_at_once_leave_nothing_double() throws Exception {
        List<LedgerEntry> entries = ledger.recordAll(History.of(600, new Random(3)));
        TestDatabase shared = TestDatabase.create();
        try (QueryDatabase expected = QueryDatabase.create();
                QueryDatabase one = QueryDatabase.over(shared.dataSource(), QueryDatabase.ALL, Clock.systemUTC());
                QueryDatabase other = QueryDatabase.over(shared.dataSource(), QueryDatabase.ALL, Clock.systemUTC());
                ExecutorService both = Executors.newFixedThreadPool(2)) {
            expected.deliver(entries);
            List<Future<?>> done = new ArrayList<>();
            for (QueryDatabase instance : List.of(one, other))
                done.add(both.submit(() -> {
                    for (int from = 0; from < entries.size(); from += 20)
                        instance.deliver(entries.subList(from, Math.min(entries.size(), from + 50)));
                }));
            for (Future<?> each : done) each.get();
            assertThat(one.rows()).isEqualTo(expected.rows());
        }
    }

    @Test
    void an_event_of_a_future_revision_parks_its_programme_alone_and_is_named() {
        ledger.record(oslo.started("Oslo"));
        ledger.record(bergen.started("Bergen"));
        LedgerEntry future = ledger.recordRaw("oslo", rewritten(ledger.record(oslo.renamed("x")), ".v1\"}", ".v2\"}"));
        ledger.record(bergen.renamed("Bergen 2"));
        try (QueryDatabase db = QueryDatabase.create()) {
            db.deliver(without(3));
            ParkedProgramme parked = db.parked.of("oslo").orElseThrow();
            assertThat(parked.reason()).isEqualTo("event.future-revision");
            assertThat(parked.position()).isEqualTo(future.position());
            assertThat(parked.type()).isEqualTo("no.sporbar.programme.renamed.v2");
            assertThat(parked.stream()).isEqualTo("programme:oslo");
            assertThat(db.now("oslo").asAt().parked()).isEqualTo(parked);
            assertThat(db.now("oslo").position()).isEqualTo(1);
            assertThat(db.now("bergen").position()).isEqualTo(5);
            assertThat(db.now("bergen").asAt().parked()).isNull();
        }
    }

    @Test
    void what_comes_after_the_event_that_cannot_be_read_is_kept_for_later() {
        ledger.record(oslo.started("Oslo"));
        ledger.recordRaw("oslo", "no JSON at all".getBytes(StandardCharsets.UTF_8));
        ledger.record(oslo.renamed("Oslo 2"));
        try (QueryDatabase db = QueryDatabase.create()) {
            db.deliver(ledger.entries());
            assertThat(db.parked.of("oslo").orElseThrow().reason()).isEqualTo("event.unreadable");
            assertThat(db.jdbc.queryForObject("SELECT count(*) FROM entry", Integer.class))
                    .isEqualTo(3);
            assertThat(db.jdbc.queryForObject("SELECT entry FROM entry WHERE position = 2", byte[].class))
                    .isEqualTo("no JSON at all".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void an_entry_under_another_programmes_key_parks_that_programme() {
        LedgerEntry foreign = ledger.record(bergen.started("Bergen"));
        try (QueryDatabase db = QueryDatabase.create()) {
            db.deliver(List.of(LedgerEntry.read(1, "oslo", foreign.bytes())));
            assertThat(db.parked.of("oslo").orElseThrow().reason()).isEqualTo("event.foreign-programme");
        }
    }

    @Test
    void a_programme_whose_rows_the_database_refuses_is_parked_alone() {
        ledger.record(oslo.started("Oslo"));
        ledger.record(oslo.goalProposed("mal-1", 1, "good"));
        TestDatabase database = TestDatabase.create();
        try (QueryDatabase db = QueryDatabase.over(database.dataSource(), QueryDatabase.ALL, Clock.systemUTC())) {
            db.jdbc.execute("ALTER TABLE goal ADD CHECK (id <> 'mal-1')");
            ledger.record(bergen.started("Bergen"));
            ledger.record(bergen.goalProposed("mal-9", 9, "good"));
            db.deliver(ledger.entries());
            assertThat(db.parked.of("oslo").orElseThrow().reason()).isEqualTo("projection.failed");
            assertThat(db.parked.of("oslo").orElseThrow().position()).isEqualTo(2);
            assertThat(db.now("oslo").position()).isEqualTo(1);
            assertThat(db.now("bergen").position()).isEqualTo(4);
        }
    }

    @Test
    void a_parked_programme_goes_on_when_the_software_can_read_it() {
        ledger.record(oslo.started("Oslo"));
        ledger.record(oslo.goalProposed("mal-1", 1, "a"));
        for (int i = 0; i < 20; i++) ledger.record(oslo.goalRevised("mal-1", "b" + i));
        TestDatabase database = TestDatabase.create();
        try (QueryDatabase old =
                QueryDatabase.over(database.dataSource(), BrokenGoals.among(QueryDatabase.ALL), Clock.systemUTC())) {
            old.deliver(ledger.entries());
            assertThat(old.parked.of("oslo").orElseThrow().reason()).isEqualTo("projection.failed");
            assertThat(old.parked.of("oslo").orElseThrow().detail()).contains("not yet understood");
        }
        try (QueryDatabase fixed = QueryDatabase.over(database.dataSource(), QueryDatabase.ALL, Clock.systemUTC());
                QueryDatabase never = QueryDatabase.create()) {
            never.deliver(ledger.entries());
            assertThat(fixed.parked.count()).isZero();
            assertThat(fixed.rows()).isEqualTo(never.rows());
        }
    }

    @Test
    void a_missing_event_parks_the_programme_until_it_arrives() {
        ledger.record(oslo.started("Oslo"));
        ledger.record(oslo.goalProposed("mal-1", 1, "a"));
        ledger.record(oslo.goalRevised("mal-1", "b"));
        ledger.record(oslo.goalRevised("mal-1", "c"));
        try (QueryDatabase db = QueryDatabase.create();
                QueryDatabase whole = QueryDatabase.create()) {
            db.deliver(without(3));
            ParkedProgramme parked = db.parked.of("oslo").orElseThrow();
            assertThat(parked.reason()).isEqualTo("intake.gap");
            assertThat(parked.position()).isEqualTo(4);
            assertThat(parked.detail()).isEqualTo("version 2 where 1 was expected");
            db.deliver(ledger.entries());
            whole.deliver(ledger.entries());
            assertThat(db.parked.count()).isZero();
            assertThat(db.rows()).isEqualTo(whole.rows());
        }
    }

    @Test
    void an_event_that_arrives_after_later_ones_were_folded_makes_its_programme_be_folded_anew() {
        ledger.record(oslo.started("Oslo"));
        ledger.record(oslo.goalProposed("mal-1", 1, "a"));
        ledger.record(oslo.goalProposed("mal-2", 2, "b"));
        ledger.record(oslo.goalRevised("mal-1", "c"));
        try (QueryDatabase db = QueryDatabase.create();
                QueryDatabase whole = QueryDatabase.create()) {
            db.deliver(without(3));
            assertThat(db.parked.count()).isZero();
            db.deliver(List.of(ledger.entries().get(2)));
            whole.deliver(ledger.entries());
            assertThat(db.parked.count()).isZero();
            assertThat(db.rows()).isEqualTo(whole.rows());
        }
    }

    @Test
    void a_projection_of_a_new_version_is_rebuilt_at_start() {
        List<LedgerEntry> entries = ledger.recordAll(History.of(100, new Random(5)));
        TestDatabase database = TestDatabase.create();
        try (QueryDatabase old = QueryDatabase.over(database.dataSource(), QueryDatabase.ALL, Clock.systemUTC())) {
            old.deliver(entries);
            String before = old.rows();
            old.jdbc.update("UPDATE goal SET state = '{\"of\":\"an older version\"}'");
            old.jdbc.update("UPDATE projection SET version = 99 WHERE name = 'goal'");
            assertThatThrownBy(() -> old.deliver(ledger.recordAll(List.of(oslo.renamed("x")))))
                    .isInstanceOf(SupersededException.class);
            try (QueryDatabase next = QueryDatabase.over(database.dataSource(), QueryDatabase.ALL, Clock.systemUTC())) {
                assertThat(next.rows()).isEqualTo(before);
            }
        }
    }

    @Test
    void what_cannot_be_rebuilt_is_parked_and_the_rest_is_whole() {
        ledger.record(oslo.started("Oslo"));
        ledger.record(oslo.goalProposed("mal-1", 1, "a"));
        ledger.record(oslo.goalRevised("mal-1", "b1"));
        ledger.record(bergen.started("Bergen"));
        TestDatabase database = TestDatabase.create();
        try (QueryDatabase whole = QueryDatabase.over(database.dataSource(), QueryDatabase.ALL, Clock.systemUTC())) {
            whole.deliver(ledger.entries());
            whole.jdbc.update("DELETE FROM projection WHERE name = 'goal'");
        }
        try (QueryDatabase broken =
                QueryDatabase.over(database.dataSource(), BrokenGoals.among(QueryDatabase.ALL), Clock.systemUTC())) {
            assertThat(broken.parked.of("oslo").orElseThrow().position()).isEqualTo(3);
            assertThat(broken.now("oslo").position()).isEqualTo(2);
            assertThat(broken.now("bergen").position()).isEqualTo(4);
        }
    }

    @Test
    void a_stale_instance_cannot_set_a_partition_back() {
        try (QueryDatabase db = QueryDatabase.create()) {
            db.intake.take(new Delivery("topic", List.of(), List.of(new Mark(0, 10, 7, null))));
            db.intake.take(new Delivery("topic", List.of(), List.of(new Mark(0, 5, 3, null))));
            assertThat(nextOffset(db)).isEqualTo(10);
            db.intake.take(new Delivery("made anew", List.of(), List.of(new Mark(0, 5, 3, null))));
            assertThat(nextOffset(db)).isEqualTo(5);
        }
    }

    @Test
    void the_copy_of_the_ledger_is_append_only() {
        try (QueryDatabase db = QueryDatabase.create()) {
            db.deliver(ledger.recordAll(List.of(oslo.started("Oslo"))));
            for (String change : List.of("UPDATE entry SET actor = 'ola'", "DELETE FROM entry", "TRUNCATE entry"))
                assertThatThrownBy(() -> db.jdbc.execute(change))
                        .isInstanceOf(DataAccessException.class)
                        .hasMessageContaining("append-only");
        }
    }

    private static long nextOffset(QueryDatabase db) {
        return Objects.requireNonNull(db.partitions.all().get(0)).nextOffset();
    }

    private List<LedgerEntry> without(int position) {
        return ledger.entries().stream().filter(e -> e.position() != position).toList();
    }

    private static byte[] rewritten(LedgerEntry entry, String old, String now) {
        return new String(entry.bytes(), StandardCharsets.UTF_8)
                .replace(old, now)
                .getBytes(StandardCharsets.UTF_8);
    }
}
