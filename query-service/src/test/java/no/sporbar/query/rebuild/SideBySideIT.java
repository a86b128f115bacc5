package no.sporbar.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.projection.AsideTables;
import no.sporbar.query.projection.Rebuild;
import no.sporbar.query.projection.RebuildReached;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.History;
import no.sporbar.query.testing.Patience;
import no.sporbar.query.testing.WrittenLedger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Rebuilds beside the tables in use, over a real database. */
class SideBySideIT {
    private static final String OPERATOR = "drift";

    private final WrittenLedger ledger = new WrittenLedger();
    private QueryDatabase db;
    private Rebuilds rebuilds;

    @BeforeEach
    void start() {
        db = QueryDatabase.create();
        rebuilds = db.rebuilds();
    }

    @AfterEach
    void stop() {
        rebuilds.stop();
        db.close();
    }

    @Test
    void under_load_readers_see_no_gap_and_the_rows_in_the_end_are_those_of_every_entry() throws Exception {
        List<LedgerEntry> entries = ledger.recordAll(History.of(900, new Random(4)));
        db.deliver(entries.subList(0, 300));
        AtomicBoolean over = new AtomicBoolean();
        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            Future<?> taking = others.submit(() -> {
                for (int from = 300; from < 900; from += 20) db.deliver(entries.subList(from, from + 20));
            });
            Future<Integer> reading = others.submit(() -> readUntil(over));
            RebuildReport first = ended(rebuilds.ask(db.projections().names(), null, OPERATOR));
            RebuildReport second = ended(rebuilds.ask(db.projections().names(), null, OPERATOR));
            taking.get();
            over.set(true);
            assertThat(reading.get()).isPositive();
            assertThat(List.of(first.state(), second.state()))
                    .as("%s %s", first, second)
                    .containsOnly(RebuildState.SWAPPED);
            assertThat(second.differences()).isZero();
            assertThat(second.compared()).isPositive();
        }
        assertThat(db.rows()).isEqualTo(rowsOf(entries));
        assertThat(db.parked().count()).isZero();
        db.deliver(ledger.recordAll(List.of(Facts.of("oslo").renamed("Etter byttet"))));
        assertThat(db.rows()).isEqualTo(rowsOf(ledger.entries()));
    }

    @Test
    void the_new_tables_have_everything_that_the_old_ones_had_and_the_auditors_views_go_with_them() {
        db.deliver(ledger.recordAll(History.of(60, new Random(6))));
        String before = shape("goal");
        List<@Nullable String> seen = audited();
        ended(rebuilds.ask(Set.of("goal"), null, OPERATOR));
        assertThat(shape("goal")).isEqualTo(before);
        assertThat(audited()).isEqualTo(seen).isNotEmpty();
        db.jdbc().update("UPDATE goal SET id = 'another' WHERE id = (SELECT min(id) FROM goal)");
        assertThat(audited()).contains("another");
        assertThat(db.jdbc().queryForList("SELECT id FROM goal__old", String.class))
                .doesNotContain("another");
    }

    @Test
    void the_old_rows_are_kept_until_they_are_dropped_or_the_next_rebuild_begins() {
        db.deliver(ledger.recordAll(History.of(60, new Random(6))));
        RebuildReport first = ended(rebuilds.ask(Set.of("goal", "source"), null, OPERATOR));
        assertThat(tables()).containsExactly("goal__old", "source__old", "source_words__old");
        RebuildReport second = ended(rebuilds.ask(Set.of("goal"), null, OPERATOR));
        rebuilds.dropOld(first.id());
        assertThat(tables()).containsExactly("goal__old");
        rebuilds.dropOld(second.id());
        assertThat(tables()).isEmpty();
        assertThatThrownBy(() -> rebuilds.dropOld(second.id()))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("rebuild.nothing-kept"));
    }

    @Test
    void rows_that_do_not_follow_from_the_entries_are_counted_and_the_first_is_named_and_nothing_is_swapped() {
        db.deliver(ledger.recordAll(List.of(
                Facts.of("oslo").started("Oslo"),
                Facts.of("oslo").goalProposed("mal-1", 1, "Gode tjenester"),
                Facts.of("oslo").goalProposed("mal-2", 2, "Nær folk"))));
        db.jdbc().update("UPDATE goal SET state = (state::jsonb || '{\"number\":7}')::json WHERE id = 'mal-2'");
        String wrong = db.rows();
        RebuildReport found = ended(rebuilds.ask(db.projections().names(), null, OPERATOR));
        assertThat(found.state()).isEqualTo(RebuildState.DIFFERS);
        assertThat(found.differences()).isEqualTo(1);
        assertThat(found.firstDifference()).isEqualTo("goal oslo/mal-2@3: changed");
        assertThat(db.rows()).isEqualTo(wrong);
        assertThatThrownBy(() -> rebuilds.ask(Set.of("goal"), null, OPERATOR))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("rebuild.busy"));

        db.startUp(); // it waits for its operator, whoever starts anew
        db.deliver(ledger.recordAll(List.of(Facts.of("oslo").goalRevised("mal-1", "Bedre tjenester"))));
        rebuilds.swap(found.id());
        assertThat(ended(found).state()).isEqualTo(RebuildState.SWAPPED);
        assertThat(db.rows()).isEqualTo(rowsOf(ledger.entries()));
    }

    @Test
    void an_operator_can_end_one_and_nothing_is_left_of_it() {
        db.deliver(ledger.recordAll(History.of(60, new Random(6))));
        db.jdbc().update("UPDATE goal SET is_first = false WHERE id = (SELECT min(id) FROM goal)");
        RebuildReport found = ended(rebuilds.ask(Set.of("goal"), null, OPERATOR));
        rebuilds.cancel(found.id());
        assertThat(rebuilds.of(found.id()).state()).isEqualTo(RebuildState.CANCELLED);
        assertThat(tables()).isEmpty();
        assertThatThrownBy(() -> rebuilds.cancel(found.id()))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo("rebuild.over"));
    }

    @Test
    void one_that_was_killed_in_the_middle_is_cleared_and_begun_again_at_the_next_start() {
        List<LedgerEntry> entries = ledger.recordAll(History.of(200, new Random(8)));
        db.deliver(entries);
        long killed = db.records()
                .ask(Set.of("goal", "milestone"), null, RebuildReport.OPERATOR, OPERATOR)
                .orElseThrow();
        db.sideBySide().run(db.records().of(killed).orElseThrow(), () -> false); // as if the process ended here
        assertThat(db.records().of(killed).orElseThrow().state().isOver()).isFalse();
        assertThat(tables()).contains("goal__next", "milestone__next");

        LeftOvers left = db.leftOvers();
        left.clear();
        assertThat(tables()).isEmpty();
        assertThat(db.records().of(killed).orElseThrow().state()).isEqualTo(RebuildState.INTERRUPTED);
        rebuilds.stop();
        rebuilds = db.rebuilds(left);
        await().atMost(Patience.LONG).until(() -> rebuilds.latest(1).getFirst().state() == RebuildState.SWAPPED);
        assertThat(db.rows()).isEqualTo(rowsOf(entries));
    }

    @Test
    void a_programme_alone_is_folded_beside_and_the_others_are_not_touched() {
        db.deliver(ledger.recordAll(History.of(120, new Random(9))));
        String all = db.rows();
        db.jdbc().update("UPDATE goal SET state = '{}' WHERE programme <> 'oslo'");
        String othersWrong = db.rows();
        RebuildReport same = ended(rebuilds.ask(db.projections().names(), "oslo", OPERATOR));
        assertThat(same.state()).isEqualTo(RebuildState.SWAPPED);
        assertThat(same.differences()).isZero();
        assertThat(db.rows()).isEqualTo(othersWrong);
        for (String programme : List.of("bergen", "trondheim")) {
            RebuildReport wrong = ended(rebuilds.ask(db.projections().names(), programme, OPERATOR));
            assertThat(wrong.state()).isEqualTo(RebuildState.DIFFERS);
            rebuilds.swap(wrong.id());
            assertThat(ended(wrong).state()).isEqualTo(RebuildState.SWAPPED);
        }
        assertThat(db.rows()).isEqualTo(all);
        assertThat(tables()).isEmpty();
    }

    @Test
    void a_parked_programme_goes_on_without_a_restart_when_what_stopped_it_is_gone() {
        db.jdbc().execute("ALTER TABLE goal ADD CONSTRAINT in_the_way CHECK (id <> 'mal-1')");
        db.deliver(ledger.recordAll(List.of(
                Facts.of("oslo").started("Oslo"), Facts.of("oslo").goalProposed("mal-1", 1, "Gode tjenester"))));
        assertThat(db.parked().of("oslo")).isPresent();
        db.jdbc().execute("ALTER TABLE goal DROP CONSTRAINT in_the_way");
        assertThat(ended(rebuilds.ask(db.projections().names(), "oslo", OPERATOR))
                        .state())
                .isEqualTo(RebuildState.SWAPPED);
        assertThat(db.parked().of("oslo")).isEmpty();
        assertThat(db.rows()).isEqualTo(rowsOf(ledger.entries()));
    }

    @Test
    void a_programme_that_is_folded_anew_meanwhile_is_folded_anew_beside_too() {
        List<LedgerEntry> entries = ledger.recordAll(History.of(90, new Random(10)));
        LedgerEntry late = entries.get(40);
        db.deliver(entries.stream().filter(e -> e != late).toList());
        long id = db.records()
                .ask(db.projections().names(), null, RebuildReport.OPERATOR, OPERATOR)
                .orElseThrow();
        AtomicBoolean came = new AtomicBoolean();
        db.sideBySide().run(db.records().of(id).orElseThrow(), () -> {
            if (db.records().of(id).orElseThrow().state() == RebuildState.INDEXING && !came.getAndSet(true))
                db.deliver(List.of(late));
            return true;
        });
        assertThat(came).isTrue();
        assertThat(db.records().of(id).orElseThrow().state()).isEqualTo(RebuildState.SWAPPED);
        assertThat(db.rows()).isEqualTo(rowsOf(entries));
    }

    @Test
    void until_the_swap_nothing_is_written_but_the_rebuilds_own_tables_so_nobody_can_hear_of_it() {
        db.deliver(ledger.recordAll(History.of(150, new Random(12))));
        db.jdbc().execute("""
                CREATE FUNCTION somebody_writes() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN RAISE EXCEPTION '% of %', TG_OP, TG_TABLE_NAME; END $$""");
        db.jdbc().execute("""
                DO $$ DECLARE t text; BEGIN
                    FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public'
                            AND tablename NOT IN ('rebuild', 'rebuild_reached', 'rebuild_old', 'effective_version') LOOP
                        EXECUTE format('CREATE TRIGGER somebody_writes BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
                            FOR EACH STATEMENT EXECUTE FUNCTION somebody_writes()', t);
                    END LOOP;
                END $$""");
        // All projections share this table: what is in use in it may not be touched.
        for (String row : List.of("INSERT:NEW", "UPDATE:OLD", "DELETE:OLD"))
            db.jdbc()
                    .execute("CREATE TRIGGER somebody_writes_%1$s BEFORE %1$s ON effective_version FOR EACH ROW"
                                    .formatted(row.split(":")[0])
                            + " WHEN (%s.projection NOT LIKE '%%\\_\\_next') EXECUTE FUNCTION somebody_writes()"
                                    .formatted(row.split(":")[1]));
        long id = db.records()
                .ask(db.projections().names(), null, RebuildReport.OPERATOR, OPERATOR)
                .orElseThrow();
        db.sideBySide()
                .run(
                        db.records().of(id).orElseThrow(),
                        () -> db.records().of(id).orElseThrow().state() != RebuildState.SWAPPING);
        RebuildReport stopped = db.records().of(id).orElseThrow();
        assertThat(stopped.state()).isEqualTo(RebuildState.SWAPPING);
        assertThat(stopped.differences()).isZero();
        assertThat(stopped.done()).isEqualTo(150);
    }

    @Test
    void a_programme_with_more_rows_than_memory_holds_gives_the_same_rows() {
        db.deliver(ledger.recordAll(History.of(300, new Random(13))));
        TransactionTemplate transaction = new TransactionTemplate(db.transactions());
        AsideTables tables = new AsideTables(db.jdbc());
        tables.begin(db.projections().names());
        new RebuildReached(db.jdbc()).begin(null);
        Rebuild rebuild =
                new Rebuild(db.jdbc(), db.ledger(), db.projections(), transaction, new Rebuild.Means(7, 3, 2, 5));
        assertThat(rebuild.beside(Rebuild.Watch.NOTHING).events()).isEqualTo(300);
        for (String name : db.projections().names()) {
            tables.index(name);
            assertThat(tables.compare(name, null).different()).as(name).isZero();
        }
    }

    @Test
    void what_is_kept_by_a_projections_name_goes_with_its_table() {
        db.deliver(ledger.recordAll(History.of(60, new Random(6))));
        db.jdbc().execute("""
                CREATE TABLE IF NOT EXISTS effective_version (projection text COLLATE "C" NOT NULL,
                    programme text COLLATE "C" NOT NULL, id text COLLATE "C" NOT NULL, until date NOT NULL,
                    from_position bigint NOT NULL, is_first boolean NOT NULL, state json)""");
        AsideTables tables = new AsideTables(db.jdbc());
        tables.begin(Set.of("goal"));
        for (String name : List.of("goal", "goal__next", "source"))
            db.jdbc()
                    .update(
                            "INSERT INTO effective_version VALUES (?, 'nobody', ?, '2027-01-01', 1, true, '{}')",
                            name,
                            name);
        assertThat(tables.compare("goal", "nobody").first()).isEqualTo("goal nobody/goal before 2027-01-01@1: gone");
        tables.index("goal");
        new TransactionTemplate(db.transactions()).executeWithoutResult(_ -> tables.swap(Set.of("goal")));
        assertThat(db.jdbc().queryForList("SELECT projection || ' ' || id FROM effective_version", String.class))
                .containsExactlyInAnyOrder("goal__old goal", "goal goal__next", "source source");
        tables.dropOld(Set.of("goal"));
        assertThat(db.jdbc().queryForList("SELECT projection FROM effective_version", String.class))
                .containsExactlyInAnyOrder("goal", "source");
    }

    @Test
    void with_many_entries_a_new_version_is_rebuilt_beside_while_the_rows_before_are_kept() {
        db.deliver(ledger.recordAll(History.of(100, new Random(5))));
        String right = db.rows();
        db.jdbc().update("UPDATE goal SET state = '{\"of\":\"an older version\"}'");
        db.jdbc().update("UPDATE projection SET version = 99 WHERE name = 'goal'");
        String old = db.rows();
        StartUp starting = db.starting(new RebuildSettings(2, 200, 10, Duration.ofMillis(300)));
        starting.beforeServing();
        assertThat(starting.unreadable()).containsExactly("goal");
        assertThat(db.rows()).isEqualTo(old);
        assertThat(starting.beforeIntake(() -> {})).isTrue();
        assertThat(starting.unreadable()).isEmpty();
        assertThat(db.rows()).isEqualTo(right);
        RebuildReport done = rebuilds.latest(1).getFirst();
        assertThat(done.reason()).isEqualTo("version");
        assertThat(done.oldKept()).isTrue();
    }

    @Test
    void one_that_is_told_to_end_before_the_rows_are_in_line_takes_nothing_in() {
        db.deliver(ledger.recordAll(History.of(100, new Random(5))));
        db.jdbc().update("UPDATE projection SET version = 99 WHERE name = 'goal'");
        StartUp starting = db.starting(new RebuildSettings(2, 200, 10, Duration.ofMillis(300)));
        starting.beforeServing();
        starting.end();
        assertThat(starting.beforeIntake(() -> {})).isFalse();
    }

    /** Reads without pause, and says how often; a programme that was there once is there always, and no goal goes away. */
    private int readUntil(AtomicBoolean over) {
        String goals = "SELECT count(*) FROM goal WHERE programme = 'oslo' AND is_first";
        int before = 0;
        int reads = 0;
        for (; !over.get(); reads++) {
            Integer now = db.jdbc().queryForObject(goals, Integer.class);
            assertThat(now).isNotNull().isGreaterThanOrEqualTo(before).isPositive();
            before = now;
        }
        return reads;
    }

    private RebuildReport ended(RebuildReport asked) {
        await().atMost(Patience.LONG).until(() -> {
            RebuildReport now = rebuilds.of(asked.id());
            return now.state().isOver() || (now.state() == RebuildState.DIFFERS && asked.state() != now.state());
        });
        return rebuilds.of(asked.id());
    }

    private static String rowsOf(List<LedgerEntry> entries) {
        try (QueryDatabase expected = QueryDatabase.create()) {
            expected.deliver(entries);
            return expected.rows();
        }
    }

    private Set<String> tables() {
        return new TreeSet<>(db.jdbc()
                .queryForList(
                        "SELECT tablename FROM pg_tables WHERE tablename LIKE '%\\_\\_next' OR tablename LIKE '%\\_\\_old'",
                        String.class));
    }

    private List<@Nullable String> audited() {
        return db.jdbc().queryForList("SELECT id FROM audit.goals ORDER BY programme, id", String.class);
    }

    /** Columns, constraints, indexes and settings of a table as the catalogue has them. */
    private String shape(String table) {
        return String.join("\n", db.jdbc().queryForList("""
                                SELECT pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid = $t
                                UNION ALL SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = $t
                                UNION ALL SELECT reloptions::text FROM pg_class WHERE oid = $t
                                UNION ALL SELECT attname || ' ' || atttypid::regtype || ' ' || attnotnull || attcollation::regcollation
                                          FROM pg_attribute WHERE attrelid = $t AND attnum > 0
                                ORDER BY 1
                                """.replace("$t", "'" + table + "'::regclass"), String.class));
    }
}
