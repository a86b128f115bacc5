package no.sporbar.command.milestone;

import static no.sporbar.command.milestone.Plan.IVERKSATT;
import static no.sporbar.command.milestone.Plan.VALG;
import static no.sporbar.command.milestone.Plan.depends;
import static no.sporbar.command.milestone.Plan.passed;
import static no.sporbar.command.milestone.Plan.planned;
import static no.sporbar.command.milestone.Plan.release;
import static no.sporbar.command.milestone.Plan.released;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;

import no.sporbar.command.milestone.MilestonePlanCommand.RemoveMilestoneDependency;
import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class RemoveMilestoneDependencyTest {
    private final Scenario plan = Scenario.usual();

    @Test
    void a_milestone_need_no_longer_wait() {
        plan.given(planned(VALG, null), planned(IVERKSATT, null), depends(IVERKSATT, VALG))
                .when(release(IVERKSATT, VALG))
                .thenRecorded(released(IVERKSATT, VALG));
    }

    @Test
    void removing_it_again_changes_nothing() {
        plan.given(planned(VALG, null), planned(IVERKSATT, null), depends(IVERKSATT, VALG), released(IVERKSATT, VALG))
                .when(release(IVERKSATT, VALG))
                .thenNothingHappens();
    }

    @Test
    void where_nothing_waits_nothing_is_removed() {
        plan.given(planned(VALG, null), planned(IVERKSATT, null))
                .when(release(IVERKSATT, VALG))
                .thenRefused("milestone.does-not-wait", IVERKSATT, VALG);
    }

    @Test
    void it_is_removed_for_one_reason() {
        plan.given(planned(VALG, null), planned(IVERKSATT, null), depends(IVERKSATT, VALG), released(IVERKSATT, VALG))
                .when(new RemoveMilestoneDependency(
                        PROGRAMME, Plan.id(IVERKSATT), Plan.id(VALG), "en annen grunn", cited()))
                .thenRefused("milestone.does-not-wait", IVERKSATT, VALG);
    }

    @Test
    void an_unknown_milestone_is_refused() {
        plan.given(planned(VALG, null)).when(release(IVERKSATT, VALG)).thenRefused("milestone.unknown", IVERKSATT);
    }

    @Test
    void what_a_passed_milestone_waited_for_stays() {
        plan.given(
                        planned(VALG, null),
                        planned(IVERKSATT, null),
                        depends(IVERKSATT, VALG),
                        passed(VALG, "2026-09-14"),
                        passed(IVERKSATT, "2026-11-01"))
                .when(release(IVERKSATT, VALG))
                .thenRefused("milestone.already-passed");
    }
}
