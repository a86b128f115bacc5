package no.sporbar.command.milestone;

import static no.sporbar.command.milestone.Plan.FRIST;
import static no.sporbar.command.milestone.Plan.IVERKSATT;
import static no.sporbar.command.milestone.Plan.VALG;
import static no.sporbar.command.milestone.Plan.cancelled;
import static no.sporbar.command.milestone.Plan.depend;
import static no.sporbar.command.milestone.Plan.depends;
import static no.sporbar.command.milestone.Plan.passed;
import static no.sporbar.command.milestone.Plan.planned;
import static no.sporbar.command.milestone.Plan.released;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class AddMilestoneDependencyTest {
    private final Scenario plan = Scenario.usual();

    @Test
    void going_live_waits_for_the_election() {
        plan.given(planned(VALG, "2027-23"), planned(IVERKSATT, "2028-01-01"))
                .when(depend(IVERKSATT, VALG))
                .thenRecorded(depends(IVERKSATT, VALG));
    }

    @Test
    void adding_it_again_changes_nothing() {
        plan.given(planned(VALG, "2027-23"), planned(IVERKSATT, "2028-01-01"), depends(IVERKSATT, VALG))
                .when(depend(IVERKSATT, VALG))
                .thenNothingHappens();
        plan.given(planned(VALG, "2026-21"), planned(IVERKSATT, null), depends(IVERKSATT, VALG), cancelled(IVERKSATT))
                .when(depend(IVERKSATT, VALG))
                .thenNothingHappens();
    }

    @Test
    void nothing_waits_for_itself() {
        plan.given(planned(VALG, "2027-23"))
                .when(depend(VALG, VALG))
                .thenRefused("milestone.dependency-cycle", VALG, VALG);
    }

    @Test
    void two_do_not_wait_for_each_other() {
        plan.given(planned(VALG, "2027-23"), planned(IVERKSATT, "2028-01-01"), depends(IVERKSATT, VALG))
                .when(depend(VALG, IVERKSATT))
                .thenRefused("milestone.dependency-cycle", VALG, IVERKSATT);
    }

    @Test
    void no_circle_is_closed_over_many_steps() {
        plan.given(
                        planned(FRIST, null),
                        planned(VALG, null),
                        planned(IVERKSATT, null),
                        depends(IVERKSATT, VALG),
                        depends(VALG, FRIST))
                .when(depend(FRIST, IVERKSATT))
                .thenRefused("milestone.dependency-cycle", FRIST, IVERKSATT);
    }

    @Test
    void two_ways_to_one_predecessor_are_no_circle() {
        plan.given(
                        planned(FRIST, null),
                        planned(VALG, null),
                        planned(IVERKSATT, null),
                        depends(IVERKSATT, VALG),
                        depends(VALG, FRIST))
                .when(depend(IVERKSATT, FRIST))
                .thenRecorded(depends(IVERKSATT, FRIST));
    }

    @Test
    void both_must_be_in_the_plan() {
        plan.given(planned(VALG, null)).when(depend(VALG, FRIST)).thenRefused("milestone.unknown", FRIST);
        plan.given(planned(VALG, null)).when(depend(FRIST, VALG)).thenRefused("milestone.unknown", FRIST);
    }

    @Test
    void a_passed_or_cancelled_milestone_waits_for_nothing_new() {
        plan.given(planned(FRIST, null), planned(VALG, null), passed(VALG, "2026-09-14"))
                .when(depend(VALG, FRIST))
                .thenRefused("milestone.already-passed");
        plan.given(planned(FRIST, null), planned(VALG, null), cancelled(VALG))
                .when(depend(VALG, FRIST))
                .thenRefused("milestone.cancelled");
    }

    @Test
    void it_may_wait_for_what_is_already_passed() {
        plan.given(planned(FRIST, null), planned(VALG, null), passed(FRIST, "2026-04-15"))
                .when(depend(VALG, FRIST))
                .thenRecorded(depends(VALG, FRIST));
    }

    @Test
    void days_may_have_to_lie_between_them() {
        plan.given(planned(VALG, "2027-23"), planned(IVERKSATT, "2028-01-01"))
                .when(depend(IVERKSATT, VALG, 90))
                .thenRecorded(depends(IVERKSATT, VALG, 90));
        plan.given(planned(VALG, "2027-23"), planned(IVERKSATT, "2028-01-01"))
                .when(depend(IVERKSATT, VALG, 0))
                .thenRecorded(depends(IVERKSATT, VALG, 0));
    }

    @Test
    void fewer_than_no_days_or_more_than_a_hundred_years_are_refused() {
        plan.given(planned(VALG, "2027-23"), planned(IVERKSATT, "2028-01-01"))
                .when(depend(IVERKSATT, VALG, -1))
                .thenRefused("milestone.days-out-of-range", -1, 36_525);
        plan.given(planned(VALG, "2027-23"), planned(IVERKSATT, "2028-01-01"))
                .when(depend(IVERKSATT, VALG, 36_526))
                .thenRefused("milestone.days-out-of-range", 36_526, 36_525);
    }

    @Test
    void another_number_of_days_takes_another_dependency() {
        plan.given(planned(VALG, "2027-23"), planned(IVERKSATT, "2028-01-01"), depends(IVERKSATT, VALG, 90))
                .when(depend(IVERKSATT, VALG, 60))
                .thenRefused("milestone.waits-already", IVERKSATT, VALG, 90);
        plan.given(
                        planned(VALG, "2027-23"),
                        planned(IVERKSATT, "2028-01-01"),
                        depends(IVERKSATT, VALG, 90),
                        released(IVERKSATT, VALG))
                .when(depend(IVERKSATT, VALG, 60))
                .thenRecorded(depends(IVERKSATT, VALG, 60));
    }

    @Test
    void what_was_removed_closes_no_circle() {
        plan.given(planned(VALG, null), planned(IVERKSATT, null), depends(IVERKSATT, VALG), released(IVERKSATT, VALG))
                .when(depend(VALG, IVERKSATT))
                .thenRecorded(depends(VALG, IVERKSATT));
    }
}
