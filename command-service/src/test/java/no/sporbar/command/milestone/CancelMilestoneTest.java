package no.sporbar.command.milestone;

import static no.sporbar.command.milestone.Plan.FRIST;
import static no.sporbar.command.milestone.Plan.VALG;
import static no.sporbar.command.milestone.Plan.cancel;
import static no.sporbar.command.milestone.Plan.cancelled;
import static no.sporbar.command.milestone.Plan.missed;
import static no.sporbar.command.milestone.Plan.passed;
import static no.sporbar.command.milestone.Plan.planned;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class CancelMilestoneTest {
    private final Scenario plan = Scenario.usual();

    @Test
    void a_milestone_is_taken_out_of_the_plan_with_the_reason() {
        plan.given(planned(VALG, "2027-23"))
                .when(cancel(VALG, "avvist av bystyret"))
                .thenRecorded(cancelled(VALG));
    }

    @Test
    void a_missed_milestone_may_be_cancelled() {
        plan.given(planned(FRIST, "2026-21"), missed(FRIST))
                .when(cancel(FRIST, "avvist av bystyret"))
                .thenRecorded(cancelled(FRIST));
    }

    @Test
    void cancelling_it_again_changes_nothing() {
        plan.given(planned(VALG, "2027-23"), cancelled(VALG))
                .when(cancel(VALG, "avvist av bystyret"))
                .thenNothingHappens();
    }

    @Test
    void it_has_one_reason() {
        plan.given(planned(VALG, "2027-23"), cancelled(VALG))
                .when(cancel(VALG, "en annen grunn"))
                .thenRefused("milestone.cancelled");
    }

    @Test
    void a_passed_milestone_is_not_cancelled() {
        plan.given(planned(FRIST, "2026-21"), passed(FRIST, "2026-04-15"))
                .when(cancel(FRIST, "x"))
                .thenRefused("milestone.already-passed");
    }

    @Test
    void an_unknown_milestone_is_refused() {
        plan.when(cancel(FRIST, "x")).thenRefused("milestone.unknown", FRIST);
    }
}
