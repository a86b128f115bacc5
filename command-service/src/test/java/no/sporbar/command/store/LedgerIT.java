package no.sporbar.command.store;

import static no.sporbar.command.store.Facts.entry;
import static no.sporbar.command.store.Facts.request;
import static no.sporbar.command.store.Facts.stream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerIT {
    private final TestLedger database = new TestLedger();
    private final Ledger ledger = database.writer();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_first_entries_get_the_first_positions() {
        Appended first = ledger.append(request("mal-1", 0, 2));
        Appended second = ledger.append(request("mal-2", 0, 1));
        assertThat(List.of(first.firstPosition(), first.lastPosition(), second.firstPosition()))
                .containsExactly(1L, 2L, 3L);
        assertThat(LedgerAudit.of(database.sql())).hasSize(3);
    }

    @Test
    void many_writers_leave_no_gap_and_every_answer_is_true() throws Exception {
        List<List<Appended>> answers = Together.in(16, thread -> {
            List<Appended> mine = new ArrayList<>();
            for (int i = 0; i < 100; i++) mine.add(ledger.append(request("goal-" + thread, i, 1)));
            return mine;
        });
        assertThat(LedgerAudit.of(database.sql())).hasSize(1600);
        assertThat(answers.stream().flatMap(List::stream).map(Appended::firstPosition))
                .doesNotHaveDuplicates();
        for (int thread = 0; thread < 16; thread++)
            assertThat(answers.get(thread).stream().map(Appended::firstPosition).toList())
                    .isEqualTo(positionsOf("goal-" + thread));
    }

    @Test
    void a_conflict_fails_one_request_and_leaves_the_others() throws Exception {
        ledger.append(request("taken", 0, 3));
        List<Boolean> done = Together.in(12, thread -> {
            try {
                ledger.append(thread % 3 == 0 ? request("taken", 1, 1) : request("free-" + thread, 0, 1));
                return true;
            } catch (StreamConflictException e) {
                assertThat(e.actualTip()).isEqualTo(2);
                return false;
            }
        });
        assertThat(done).containsExactly(false, true, true, false, true, true, false, true, true, false, true, true);
        assertThat(LedgerAudit.of(database.sql())).hasSize(3 + 8);
    }

    @Test
    void of_many_that_begin_one_stream_exactly_one_wins() throws Exception {
        for (int round = 0; round < 20; round++) {
            String goal = "race-" + round;
            List<Boolean> won = Together.in(8, thread -> {
                try {
                    ledger.append(request(goal, 0, 1));
                    return true;
                } catch (StreamConflictException e) {
                    return false;
                }
            });
            assertThat(won).containsOnlyOnce(true);
        }
        assertThat(LedgerAudit.of(database.sql())).hasSize(20);
    }

    @Test
    void a_stream_begun_by_another_instance_is_a_conflict_and_the_neighbours_go_on() throws Exception {
        ledger.append(request("warm", 0, 1));
        database.writer().append(request("theirs", 0, 1));
        List<Boolean> done = Together.in(6, thread -> {
            try {
                ledger.append(request(thread == 0 ? "theirs" : "mine-" + thread, 0, 1));
                return true;
            } catch (StreamConflictException e) {
                return false;
            }
        });
        assertThat(done).containsExactly(false, true, true, true, true, true);
        LedgerAudit.of(database.sql());
    }

    @Test
    void two_instances_share_the_positions() throws Exception {
        Ledger other = database.writer();
        Together.in(8, thread -> {
            Ledger mine = thread % 2 == 0 ? ledger : other;
            for (int i = 0; i < 60; i++) mine.append(request("goal-" + thread, i, 1));
            return true;
        });
        assertThat(LedgerAudit.of(database.sql())).hasSize(8 * 60);
    }

    @Test
    void two_instances_that_fight_for_one_stream_never_both_win() throws Exception {
        Ledger other = database.writer();
        List<Integer> wins = Together.in(8, thread -> {
            int won = 0;
            for (long version = 0; version < 100; version++) {
                try {
                    (thread % 2 == 0 ? ledger : other).append(request("one", version, 1));
                    won++;
                } catch (StreamConflictException e) {
                    version = e.actualTip();
                }
            }
            return won;
        });
        assertThat(wins.stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
        assertThat(LedgerAudit.of(database.sql())).hasSize(100);
    }

    @Test
    void a_condition_on_another_stream_is_checked_in_the_append() {
        ledger.append(request("goal", 0, 2));
        Ledger other = database.writer();
        assertThat(other.append(given("a", new StreamCondition(stream("goal"), 1)))
                        .firstPosition())
                .isEqualTo(3);
        assertThatThrownBy(() -> other.append(given("b", new StreamCondition(stream("goal"), 0))))
                .isInstanceOfSatisfying(
                        AppendConditionFailedException.class,
                        e -> assertThat(e.actualTip()).isEqualTo(1));
        assertThatThrownBy(() -> ledger.append(given("c", new StreamCondition(stream("goal"), -1))))
                .isInstanceOf(AppendConditionFailedException.class);
        assertThat(ledger.append(given("d", new StreamCondition(stream("nothing"), -1)))
                        .firstPosition())
                .isEqualTo(4);
        assertThat(LedgerAudit.of(database.sql())).hasSize(4);
    }

    @Test
    void a_condition_holds_against_requests_of_the_same_group() throws Exception {
        for (int round = 0; round < 20; round++) {
            String goal = "goal-" + round;
            List<Boolean> done = Together.in(6, thread -> {
                try {
                    ledger.append(new AppendRequest(
                            List.of(entry(goal + "-" + thread, 0)),
                            List.of(new StreamCondition(stream(goal), -1)),
                            null));
                    if (thread == 3) ledger.append(request(goal, 0, 1));
                    return true;
                } catch (AppendConditionFailedException e) {
                    return false;
                }
            });
            assertThat(done.get(3)).isTrue();
        }
        assertThat(Rows.of(database.sql(), String.class, """
                        select a.stream from ledger_entry a join ledger_entry b
                        on a.stream ~ ('^' || b.stream || '-[0-9]$') and a.position > b.position""")).isEmpty();
    }

    @Test
    void a_key_is_used_once_whoever_asks() throws Exception {
        Ledger other = database.writer();
        IdempotencyKey key = new IdempotencyKey("ada", "k-1", new byte[] {1, 2});
        List<Appended> done = Together.in(8, thread -> {
            try {
                return (thread % 2 == 0 ? ledger : other)
                        .append(new AppendRequest(List.of(entry("goal-" + thread, 0)), List.of(), key));
            } catch (IdempotencyKeyTakenException e) {
                assertThat(e.earlier().isOf(key)).isTrue();
                return new Appended(
                        e.earlier().firstPosition(),
                        e.earlier().lastPosition(),
                        e.earlier().recordedAt());
            }
        });
        assertThat(done).containsOnly(done.getFirst());
        assertThat(LedgerAudit.of(database.sql())).hasSize(1);
        assertThat(database.reader().carriedOut(key)).hasValueSatisfying(record -> {
            assertThat(record.version()).isZero();
            assertThat(record.firstPosition()).isEqualTo(1);
        });
    }

    @Test
    void a_repeated_request_is_told_so_rather_than_of_the_conflict_it_made_itself() {
        IdempotencyKey key = new IdempotencyKey("ada", "k-2", new byte[] {3});
        AppendRequest request = new AppendRequest(List.of(entry("goal", 0)), List.of(), key);
        ledger.append(request);
        assertThatThrownBy(() -> ledger.append(request)).isInstanceOf(IdempotencyKeyTakenException.class);
        assertThatThrownBy(() -> database.writer().append(request)).isInstanceOf(IdempotencyKeyTakenException.class);
    }

    @Test
    void a_request_that_led_to_nothing_new_can_be_remembered() {
        ledger.append(request("goal", 0, 1));
        IdempotencyKey key = new IdempotencyKey("ada", "k-3", new byte[] {4});
        AppendRequest nothing = new AppendRequest(List.of(), List.of(new StreamCondition(stream("goal"), 0)), key);
        Appended appended = ledger.append(nothing);
        assertThat(appended.lastPosition()).isLessThan(appended.firstPosition());
        assertThat(LedgerAudit.of(database.sql())).hasSize(1);
        assertThatThrownBy(() -> ledger.append(nothing)).isInstanceOf(IdempotencyKeyTakenException.class);
    }

    @Test
    void recorded_at_never_runs_backwards_whatever_the_clock_does() {
        Random random = new Random(7);
        InstantSource jumping = () -> Instant.parse("2026-11-23T05:43:00Z").plusSeconds(random.nextInt(7200) - 3600);
        Ledger confused = database.writer(jumping);
        Ledger backward = database.writer(() -> Instant.parse("2000-01-01T00:00:00Z"));
        for (int i = 0; i < 40; i++) {
            confused.append(request("a", i, 1));
            backward.append(request("b", i, 1));
        }
        assertThat(LedgerAudit.of(database.sql())).hasSize(80);
    }

    @Test
    void what_cannot_be_stored_is_refused_alone() throws Exception {
        List<Boolean> done = Together.in(8, thread -> {
            NewEntry fine = entry("goal-" + thread, 0);
            NewEntry broken = new NewEntry("a\0b", 0, fine.type(), 1, UUID.randomUUID(), fine.draft());
            try {
                ledger.append(AppendRequest.of(List.of(thread == 5 ? broken : fine)));
                return true;
            } catch (IllegalArgumentException e) {
                return false;
            }
        });
        assertThat(done).containsExactly(true, true, true, true, true, false, true, true);
        assertThat(LedgerAudit.of(database.sql())).hasSize(7);
    }

    @Test
    void a_request_larger_than_any_group_still_goes_in_whole() {
        assertThat(ledger.append(request("long", 0, 3_000)).lastPosition()).isEqualTo(3_000);
        assertThat(LedgerAudit.of(database.sql())).hasSize(3_000);
    }

    @Test
    void versions_with_a_hole_are_refused() {
        assertThatThrownBy(() -> AppendRequest.of(List.of(entry("goal", 0), entry("goal", 2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ledger.append(request("goal", 5, 1))).isInstanceOf(StreamConflictException.class);
        assertThat(LedgerAudit.of(database.sql())).isEmpty();
    }

    @Test
    void a_ledger_shorter_than_what_was_recorded_is_not_written_to() {
        ledger.append(request("goal", 0, 3));
        database.cutWriters();
        database.superuser("alter table ledger_entry disable trigger all");
        database.superuser("delete from ledger_entry where position > 1");
        assertThatThrownBy(() -> ledger.append(request("other", 0, 1)))
                .isInstanceOf(LedgerUnavailableException.class)
                .hasMessageContaining("set back");
    }

    @Test
    void an_auditor_reads_the_payload_as_json() {
        ledger.append(request("goal", 0, 1));
        assertThat(Rows.one(database.sql(), String.class, """
                        select concat_ws('|', type, actor, data ->> 'wording', cloud_event ->> 'specversion') from ledger"""))
                .isEqualTo("goal.proposed|a test|Gode og mer effektive tjenester|1.0");
    }

    private AppendRequest given(String goal, StreamCondition condition) {
        return new AppendRequest(List.of(entry(goal, 0)), List.of(condition), null);
    }

    private List<Long> positionsOf(String goal) {
        return Rows.of(
                database.sql(),
                Long.class,
                "select position from ledger_entry where stream = ? order by version",
                stream(goal));
    }
}
