package no.sporbar.query.goals;

import static no.sporbar.query.testing.ProjectionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.goals.GoalRow.Status;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.testing.Facts;
import org.junit.jupiter.api.Test;

class GoalsIT {
    private final Facts oslo = Facts.of("oslo");

    @Test
    void a_proposed_goal_is_in_force_nowhere() {
        given(oslo.started("Oslo"), oslo.goalProposed("mal-1", 1, "Gode tjenester"))
                .then(db -> {
                    GoalRow goal = goals(db).one(db.now("oslo"), "mal-1").orElseThrow();
                    assertThat(goal.status()).isEqualTo(Status.PROPOSED);
                    assertThat(goal.wordingInForce()).isNull();
                    assertThat(goal.wordingProposed()).isEqualTo("Gode tjenester");
                    assertThat(goal.recorded().version()).isZero();
                });
    }

    @Test
    void a_goal_that_is_being_reworded_keeps_its_wording_in_force_until_the_new_one_is_adopted() {
        given(
                        oslo.started("Oslo"),
                        oslo.goalProposed("mal-2", 2, "Gode tjenester"),
                        oslo.goalAdopted("mal-2"),
                        oslo.goalRevised("mal-2", "Gode og mer effektive tjenester"),
                        oslo.goalAdopted("mal-2"))
                .then(db -> {
                    GoalRow between = goals(db).one(db.at("oslo", "4"), "mal-2").orElseThrow();
                    assertThat(between.status()).isEqualTo(Status.ADOPTED);
                    assertThat(between.wordingInForce()).isEqualTo("Gode tjenester");
                    assertThat(between.wordingProposed()).isEqualTo("Gode og mer effektive tjenester");
                    GoalRow now = goals(db).one(db.now("oslo"), "mal-2").orElseThrow();
                    assertThat(now.wordingInForce()).isEqualTo("Gode og mer effektive tjenester");
                    assertThat(now.wordingProposed()).isNull();
                });
    }

    @Test
    void every_wording_on_the_way_is_a_version_of_the_goal() {
        given(
                        oslo.started("Oslo"),
                        oslo.goalProposed("mal-1", 1, "a"),
                        oslo.goalRevised("mal-1", "b"),
                        oslo.goalAdopted("mal-1"),
                        oslo.goalWithdrawn("mal-1"))
                .then(db -> {
                    assertThat(goals(db)
                                    .versions(db.now("oslo"), "mal-1", Paging.first())
                                    .rows())
                            .extracting(row -> row.recorded().type())
                            .containsExactly("goal.proposed", "goal.revised", "goal.adopted", "goal.withdrawn");
                    assertThat(goals(db)
                                    .versions(db.at("oslo", "3"), "mal-1", new Paging("2", 1))
                                    .rows())
                            .extracting(GoalRow::wording)
                            .containsExactly("b");
                });
    }

    @Test
    void a_withdrawn_goal_stays_visible_and_the_goals_come_by_number() {
        given(
                        oslo.started("Oslo"),
                        oslo.goalProposed("z", 1, "first"),
                        oslo.goalProposed("a", 2, "second"),
                        oslo.goalWithdrawn("z"))
                .then(db -> assertThat(
                                goals(db).list(db.now("oslo"), Paging.first()).rows())
                        .extracting(row -> row.id() + " " + row.status())
                        .containsExactly("z withdrawn", "a proposed"));
    }

    @Test
    void a_goal_is_unknown_before_it_was_proposed() {
        given(oslo.started("Oslo"), oslo.goalProposed("mal-1", 1, "Gode tjenester"))
                .then(db ->
                        assertThat(goals(db).one(db.at("oslo", "1"), "mal-1")).isEqualTo(Optional.empty()));
    }

    @Test
    void a_correction_puts_the_latest_wording_right_and_leaves_the_adoption_as_it_is() {
        given(
                        oslo.started("Oslo"),
                        oslo.goalProposed("mal-1", 1, "Gode tjenster"),
                        oslo.goalAdopted("mal-1"),
                        oslo.goalCorrected("mal-1", "Gode tjenester"))
                .then(db -> {
                    GoalRow now = goals(db).one(db.now("oslo"), "mal-1").orElseThrow();
                    assertThat(now.status()).isEqualTo(Status.ADOPTED);
                    assertThat(now.wordingInForce()).isEqualTo("Gode tjenester");
                    assertThat(now.wordingProposed()).isNull();
                    assertThat(now.adoptedBy()).isEqualTo(Facts.CITY_COUNCIL);
                    assertThat(now.change()).isEqualTo("corrected");
                    assertThat(now.wrong()).isEqualTo("et ord manglet");
                    assertThat(now.reason()).isEqualTo("står slik i saken");
                    GoalRow before = goals(db).one(db.at("oslo", "3"), "mal-1").orElseThrow();
                    assertThat(before.wordingInForce()).isEqualTo("Gode tjenster");
                    assertThat(before.wrong()).isNull();
                });
    }

    @Test
    void a_correction_of_a_proposed_wording_leaves_the_one_in_force_alone() {
        given(
                        oslo.started("Oslo"),
                        oslo.goalProposed("mal-1", 1, "a"),
                        oslo.goalAdopted("mal-1"),
                        oslo.goalRevised("mal-1", "bb"),
                        oslo.goalCorrected("mal-1", "b"))
                .then(db -> {
                    GoalRow now = goals(db).one(db.now("oslo"), "mal-1").orElseThrow();
                    assertThat(now.wordingInForce()).isEqualTo("a");
                    assertThat(now.wordingProposed()).isEqualTo("b");
                    assertThat(goals(db)
                                    .versions(db.now("oslo"), "mal-1", Paging.first())
                                    .rows())
                            .extracting(GoalRow::change)
                            .containsExactly("proposed", "adopted", "revised", "corrected");
                });
    }

    @Test
    void a_withdrawn_goal_stays_withdrawn_when_its_record_is_put_right() {
        given(
                        oslo.started("Oslo"),
                        oslo.goalProposed("mal-1", 1, "a"),
                        oslo.goalWithdrawn("mal-1"),
                        oslo.goalCorrected("mal-1", "b"))
                .then(db -> {
                    GoalRow now = goals(db).one(db.now("oslo"), "mal-1").orElseThrow();
                    assertThat(now.status()).isEqualTo(Status.WITHDRAWN);
                    assertThat(now.wording()).isEqualTo("b");
                });
    }

    private static Goals goals(QueryDatabase db) {
        return new Goals(db.jdbc(), new GoalProjection());
    }
}
