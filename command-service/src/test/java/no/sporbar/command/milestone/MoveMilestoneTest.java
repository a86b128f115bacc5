package no.sporbar.command.milestone;

import static no.sporbar.command.milestone.Plan.FRIST;
import static no.sporbar.command.milestone.Plan.cancelled;
import static no.sporbar.command.milestone.Plan.miss;
import static no.sporbar.command.milestone.Plan.missed;
import static no.sporbar.command.milestone.Plan.move;
import static no.sporbar.command.milestone.Plan.moved;
import static no.sporbar.command.milestone.Plan.passed;
import static no.sporbar.command.milestone.Plan.planned;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class MoveMilestoneTest {
    private final Scenario plan = Scenario.usual();

    @Test
    void a_milestone_gets_another_date_with_the_reason() {
        plan.given(planned(FRIST, "2026-21")).when(move(FRIST, "2026-23")).thenRecorded(moved(FRIST, "2026-23"));
    }

    @Test
    void a_milestone_without_a_date_may_be_given_one() {
        plan.given(planned(FRIST, null)).when(move(FRIST, "2026-23")).thenRecorded(moved(FRIST, "2026-23"));
    }

    @Test
    void a_missed_milestone_may_be_moved_and_missed_again() {
        plan.given(planned(FRIST, "2026-21"), missed(FRIST))
                .when(move(FRIST, "2026-22"))
                .thenRecorded(moved(FRIST, "2026-22"));
        plan.given(planned(FRIST, "2026-21"), missed(FRIST), moved(FRIST, "2026-22"))
                .when(miss(FRIST, "saken kom ikke"))
                .thenRecorded(missed(FRIST));
    }

    @Test
    void the_date_that_it_has_changes_nothing() {
        plan.given(planned(FRIST, "2026-21"), moved(FRIST, "2026-23"))
                .when(move(FRIST, "2026-23"))
                .thenNothingHappens();
    }

    @Test
    void the_same_move_again_changes_nothing_even_when_it_has_been_passed_since() {
        plan.given(planned(FRIST, "2026-21"), moved(FRIST, "2026-23"), passed(FRIST, "2026-10-15"))
                .when(move(FRIST, "2026-23"))
                .thenNothingHappens();
    }

    @Test
    void a_passed_milestone_is_not_moved() {
        plan.given(planned(FRIST, "2026-21"), passed(FRIST, "2026-04-15"))
                .when(move(FRIST, "2026-23"))
                .thenRefused("milestone.already-passed");
    }

    @Test
    void a_cancelled_milestone_is_not_moved() {
        plan.given(planned(FRIST, "2026-21"), cancelled(FRIST))
                .when(move(FRIST, "2026-23"))
                .thenRefused("milestone.cancelled");
    }

    @Test
    void an_unknown_milestone_is_refused() {
        plan.when(move(FRIST, "2026-23")).thenRefused("milestone.unknown", FRIST);
    }
}
