package no.sporbar.command.milestone;

import static no.sporbar.command.milestone.Plan.FRIST;
import static no.sporbar.command.milestone.Plan.VALG;
import static no.sporbar.command.milestone.Plan.cancelled;
import static no.sporbar.command.milestone.Plan.moved;
import static no.sporbar.command.milestone.Plan.passed;
import static no.sporbar.command.milestone.Plan.planned;
import static no.sporbar.command.milestone.Plan.refine;
import static no.sporbar.command.milestone.Plan.refined;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class RefineMilestoneDateTest {
    private final Scenario plan = Scenario.usual();

    @Test
    void spring_becomes_the_fifteenth_of_april() {
        plan.given(planned(FRIST, "2026-21"))
                .when(refine(FRIST, "2026-04-15"))
                .thenRecorded(refined(FRIST, "2026-04-15"));
    }

    @Test
    void a_date_may_be_refined_step_by_step() {
        plan.given(planned(FRIST, "2026-21"), refined(FRIST, "2026-04"))
                .when(refine(FRIST, "2026-04-15"))
                .thenRecorded(refined(FRIST, "2026-04-15"));
    }

    @Test
    void outside_what_was_said_it_is_a_move_and_refused() {
        plan.given(planned(FRIST, "2026-21"))
                .when(refine(FRIST, "2026-08-01"))
                .thenRefused("milestone.refined-outside-its-interval", "2026-21", "2026-08-01");
    }

    @Test
    void a_date_that_reaches_out_is_refused() {
        plan.given(planned(FRIST, "2026-21"))
                .when(refine(FRIST, "2026"))
                .thenRefused("milestone.refined-outside-its-interval", "2026-21", "2026");
    }

    @Test
    void what_was_refined_is_the_new_interval() {
        plan.given(planned(FRIST, "2026-21"), refined(FRIST, "2026-04"))
                .when(refine(FRIST, "2026-05-01"))
                .thenRefused("milestone.refined-outside-its-interval", "2026-04", "2026-05-01");
    }

    @Test
    void what_was_moved_is_the_new_interval() {
        plan.given(planned(FRIST, "2026-21"), moved(FRIST, "2026-23"))
                .when(refine(FRIST, "2026-10"))
                .thenRecorded(refined(FRIST, "2026-10"));
    }

    @Test
    void a_winter_may_have_begun_the_year_before() {
        plan.given(planned(FRIST, "2026-24"))
                .when(refine(FRIST, "2025-12-31"))
                .thenRecorded(refined(FRIST, "2025-12-31"));
    }

    @Test
    void a_milestone_without_a_date_gets_its_first() {
        plan.given(planned(FRIST, null)).when(refine(FRIST, "2026-21")).thenRecorded(refined(FRIST, "2026-21"));
    }

    @Test
    void the_date_that_it_has_changes_nothing() {
        plan.given(planned(FRIST, "2026-21")).when(refine(FRIST, "2026-21")).thenNothingHappens();
    }

    @Test
    void a_passed_or_cancelled_milestone_no_longer_changes() {
        plan.given(planned(FRIST, "2026-21"), passed(FRIST, "2026-04-15"))
                .when(refine(FRIST, "2026-04"))
                .thenRefused("milestone.already-passed");
        plan.given(planned(FRIST, "2026-21"), cancelled(FRIST))
                .when(refine(FRIST, "2026-04"))
                .thenRefused("milestone.cancelled");
    }

    @Test
    void an_unknown_milestone_is_refused() {
        plan.given(planned(VALG, "2027-23")).when(refine(FRIST, "2026-04")).thenRefused("milestone.unknown", FRIST);
    }
}
