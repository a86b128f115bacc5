package no.sporbar.command.milestone;

import static no.sporbar.command.milestone.Plan.FRIST;
import static no.sporbar.command.milestone.Plan.VALG;
import static no.sporbar.command.milestone.Plan.cancelled;
import static no.sporbar.command.milestone.Plan.miss;
import static no.sporbar.command.milestone.Plan.missed;
import static no.sporbar.command.milestone.Plan.passed;
import static no.sporbar.command.milestone.Plan.planned;
import static no.sporbar.command.milestone.Plan.refined;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class MissMilestoneTest {
    private final Scenario plan = Scenario.usual();

    @Test
    void a_milestone_is_missed_with_the_reason() {
        plan.given(planned(FRIST, "2026-21"))
                .when(miss(FRIST, "saken kom ikke"))
                .thenRecorded(missed(FRIST));
    }

    @Test
    void what_is_not_due_is_not_missed() {
        plan.given(planned(VALG, "2027-23")).when(miss(VALG, "x")).thenRefused("milestone.not-due");
    }

    @Test
    void without_a_date_nothing_is_due() {
        plan.given(planned(VALG, null)).when(miss(VALG, "x")).thenRefused("milestone.not-due");
    }

    @Test
    void missing_it_again_changes_nothing() {
        plan.given(planned(FRIST, "2026-21"), missed(FRIST))
                .when(miss(FRIST, "saken kom ikke"))
                .thenNothingHappens();
    }

    @Test
    void it_has_one_reason() {
        plan.given(planned(FRIST, "2026-21"), missed(FRIST))
                .when(miss(FRIST, "en annen grunn"))
                .thenRefused("milestone.already-missed");
    }

    @Test
    void stating_its_date_more_exactly_leaves_it_missed() {
        plan.given(planned(FRIST, "2026-21"), missed(FRIST), refined(FRIST, "2026-04-15"))
                .when(miss(FRIST, "en annen grunn"))
                .thenRefused("milestone.already-missed");
    }

    @Test
    void a_passed_or_cancelled_milestone_is_not_missed() {
        plan.given(planned(FRIST, "2026-21"), passed(FRIST, "2026-04-15"))
                .when(miss(FRIST, "x"))
                .thenRefused("milestone.already-passed");
        plan.given(planned(FRIST, "2026-21"), cancelled(FRIST))
                .when(miss(FRIST, "x"))
                .thenRefused("milestone.cancelled");
    }

    @Test
    void an_unknown_milestone_is_refused() {
        plan.when(miss(FRIST, "x")).thenRefused("milestone.unknown", FRIST);
    }
}
