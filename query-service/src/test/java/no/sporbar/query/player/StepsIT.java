package no.sporbar.query.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.PointOutcome;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Refusal;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.player.Steps.Played;
import no.sporbar.query.testing.CountingJdbc;
import no.sporbar.query.testing.Facts;
import no.sporbar.query.testing.WrittenLedger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** One history, stepped through in every way. Another programme's entries lie in between. */
class StepsIT {
    private static final Facts OSLO = Facts.of("oslo");
    private static final Facts BERGEN = Facts.of("bergen");

    private static QueryDatabase db;

    @BeforeAll
    static void record() {
        WrittenLedger ledger = new WrittenLedger();
        ledger.record(OSLO.started("Oslo")); // 1
        ledger.record(OSLO.goalProposed("mal-1", 1, "Gode tjenester")); // 2
        ledger.record(BERGEN.started("Bergen")); // 3
        ledger.wait(Duration.ofDays(1));
        ledger.record(OSLO.decisionRecommended("sak")); // 4
        ledger.record(OSLO.goalRevised("mal-1", "Bedre tjenester")); // 5
        ledger.record(OSLO.milestonePlanned("valg", "2027-23")); // 6
        ledger.record(BERGEN.goalProposed("mal-1", 1, "Regn")); // 7
        ledger.wait(Duration.ofDays(2));
        ledger.record(OSLO.decisionResolved("sak", new ResolvedPoint("1", PointOutcome.ADDED, "Et vedtak."))); // 8
        ledger.record(OSLO.goalAdopted("mal-1")); // 9
        ledger.record(OSLO.milestoneMoved("valg", "2028-21")); // 10
        ledger.record(OSLO.milestoneDepends("valg", "nominasjon")); // 11
        db = QueryDatabase.create();
        db.deliver(ledger.entries());
    }

    @AfterAll
    static void close() {
        db.close();
    }

    @Test
    void by_event_every_entry_of_the_programme_is_a_step_in_both_directions() {
        assertThat(forwards(StepUnit.EVENT, "")).containsExactly(1L, 2L, 4L, 5L, 6L, 8L, 9L, 10L, 11L);
        assertThat(backwards(StepUnit.EVENT, "")).containsExactly(11L, 10L, 9L, 8L, 6L, 5L, 4L, 2L, 1L);
        StepPlace place = at(StepUnit.EVENT, "", 5L).place();
        assertThat(place).isEqualTo(new StepPlace(4L, 9L, 1, 4L, 6L, 11));
    }

    @Test
    void by_day_all_of_a_day_is_a_step() {
        assertThat(forwards(StepUnit.DAY, "")).containsExactly(1L, 4L, 8L);
        assertThat(backwards(StepUnit.DAY, "")).containsExactly(8L, 4L, 1L);
        Played middle = at(StepUnit.DAY, "", 5L);
        assertThat(positions(middle.step())).containsExactly(4L, 5L, 6L);
        assertThat(middle.place().number()).isEqualTo(2);
        assertThat(middle.place().of()).isEqualTo(3);
    }

    @Test
    void by_decision_an_act_and_what_came_of_it_is_a_step() {
        assertThat(forwards(StepUnit.DECISION, "")).containsExactly(1L, 4L, 8L);
        Played resolved = at(StepUnit.DECISION, "", 10L);
        assertThat(positions(resolved.step())).containsExactly(8L, 9L, 10L, 11L);
        assertThat(resolved.place().number()).isEqualTo(3);
    }

    @Test
    void one_thing_is_stepped_through_alone_by_any_unit() {
        assertThat(forwards(StepUnit.EVENT, "goal/mal-1")).containsExactly(2L, 5L, 9L);
        assertThat(forwards(StepUnit.EVENT, "milestone/valg")).containsExactly(6L, 10L, 11L);
        assertThat(forwards(StepUnit.EVENT, "decision/sak")).containsExactly(4L, 8L);
        assertThat(forwards(StepUnit.DAY, "milestone/valg")).containsExactly(6L, 10L);
        assertThat(forwards(StepUnit.DECISION, "goal/mal-1")).containsExactly(2L, 5L, 9L);
        assertThat(at(StepUnit.DAY, "milestone/valg", 10L).place()).isEqualTo(new StepPlace(2L, 2L, 6, 6L, null, 11));
    }

    @Test
    void one_body_is_stepped_through_alone() {
        assertThat(forwards(StepUnit.EVENT, "body/bystyret")).containsExactly(1L, 4L, 8L, 9L);
    }

    @Test
    void a_step_says_what_was_before_and_after() {
        Step reworded = at(StepUnit.EVENT, "", 5L).step();
        RowChange change = reworded.changes().getFirst();
        assertThat(change.kind()).isEqualTo("goal");
        assertThat(change.id()).isEqualTo("mal-1");
        assertThat(change.changed())
                .containsExactly(new RowChange.Field("wordingProposed", "Gode tjenester", "Bedre tjenester"));
        assertThat(reworded.entries().getFirst().reason()).isEqualTo("after the hearing");
        Step adopted = at(StepUnit.EVENT, "", 9L).step();
        assertThat(adopted.entries().getFirst().decision()).hasToString("vedtak");
    }

    @Test
    void a_step_of_several_entries_says_it_once_for_each_thing() {
        Step day = at(StepUnit.DAY, "", 8L).step();
        assertThat(day.changes()).extracting(RowChange::kind).containsExactly("decision", "goal", "milestone");
        RowChange moved = day.changes().getLast();
        assertThat(Objects.requireNonNull(moved.before()).recorded().position()).isEqualTo(6);
        assertThat(moved.after().recorded().position()).isEqualTo(11);
    }

    @Test
    void what_began_with_a_step_has_no_before() {
        assertThat(at(StepUnit.EVENT, "", 2L).step().changes().getFirst().before())
                .isNull();
    }

    @Test
    void a_position_between_two_stops_is_that_of_the_one_before() {
        assertThat(at(StepUnit.EVENT, "", 7L).step().position()).isEqualTo(6);
        assertThat(at(StepUnit.EVENT, "milestone/valg", 1L).step().position()).isEqualTo(6);
        assertThat(at(StepUnit.EVENT, "", null).step().position()).isEqualTo(11);
    }

    @Test
    void the_past_does_not_know_the_steps_that_came_after() {
        Moment then = db.at("oslo", "6");
        assertThat(steps(db.jdbc())
                        .at(then, StepUnit.DAY, StepFilter.of(null), null)
                        .place())
                .isEqualTo(new StepPlace(2L, 2L, 1, 2L, null, 6));
    }

    @Test
    void a_page_holds_whole_steps_and_goes_on_where_it_ended() {
        Page<Step> first = steps(db.jdbc()).page(now(), StepUnit.DAY, StepFilter.of(null), new Paging(null, 4));
        assertThat(first.rows()).extracting(Step::position).containsExactly(1L);
        Page<Step> rest =
                steps(db.jdbc()).page(now(), StepUnit.DAY, StepFilter.of(null), new Paging(first.next(), 100));
        assertThat(rest.rows()).extracting(Step::position).containsExactly(4L, 8L);
        assertThat(rest.next()).isNull();
        Page<Step> part = steps(db.jdbc()).page(now(), StepUnit.DAY, StepFilter.of(null), new Paging("3", 2));
        assertThat(part.rows().getFirst().complete()).isFalse();
        assertThat(part.next()).isEqualTo("5");
    }

    @Test
    void what_was_never_spoken_of_is_refused() {
        assertThatThrownBy(() -> at(StepUnit.EVENT, "goal/mal-9", null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("subject.unknown"));
    }

    @Test
    void a_step_costs_as_many_statements_in_a_long_history_as_in_a_short_one() {
        WrittenLedger ledger = new WrittenLedger();
        ledger.record(OSLO.started("Oslo"));
        for (int i = 0; i < 300; i++) {
            ledger.record(OSLO.goalProposed("g" + i, i + 1, "Mål " + i));
            if (i % 50 == 0) ledger.record(OSLO.decisionRecommended("sak-" + i));
            if (i % 10 == 0) ledger.wait(Duration.ofDays(1));
        }
        try (QueryDatabase other = QueryDatabase.create()) {
            other.deliver(ledger.entries());
            for (StepUnit unit : StepUnit.values())
                for (String filter : List.of("", "goal/g7", "body/byradet")) {
                    CountingJdbc jdbc = new CountingJdbc(other);
                    Moment now = other.now("oslo");
                    Played played = steps(jdbc).at(now, unit, StepFilter.of(filter), 150L);
                    assertThat(jdbc.statements()).as("%s %s", unit, filter).isBetween(3, 13);
                    assertThat(played.step().entries()).isNotEmpty();
                }
            CountingJdbc jdbc = new CountingJdbc(other);
            steps(jdbc).page(other.now("oslo"), StepUnit.EVENT, StepFilter.of(null), Paging.first());
            assertThat(jdbc.statements()).isBetween(2, 4);
            assertThat(steps(other.jdbc())
                            .at(other.now("oslo"), StepUnit.DAY, StepFilter.of(null), null)
                            .place()
                            .of())
                    .isEqualTo(31);
        }
    }

    private static List<Long> forwards(StepUnit unit, String filter) {
        List<Long> all = new ArrayList<>();
        Long next = at(unit, filter, 0L).place().first();
        while (next != null) {
            Played played = at(unit, filter, next);
            all.add(played.step().position());
            next = played.place().next();
        }
        return all;
    }

    private static List<Long> backwards(StepUnit unit, String filter) {
        List<Long> all = new ArrayList<>();
        Long previous = at(unit, filter, 0L).place().last();
        while (previous != null) {
            Played played = at(unit, filter, previous);
            all.add(played.step().position());
            previous = played.place().previous();
        }
        return all;
    }

    private static List<Long> positions(Step step) {
        return step.entries().stream().map(StepEntry::position).toList();
    }

    private static Played at(StepUnit unit, String filter, @Nullable Long position) {
        return steps(db.jdbc()).at(now(), unit, StepFilter.of(filter), position);
    }

    private static Moment now() {
        return db.now("oslo");
    }

    private static Steps steps(JdbcTemplate jdbc) {
        return new Steps(new StopsFinder(jdbc, new StepEntries(jdbc)), new RowChanges(jdbc, db.projections()));
    }
}
