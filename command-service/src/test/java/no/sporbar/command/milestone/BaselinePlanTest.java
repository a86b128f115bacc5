package no.sporbar.command.milestone;

import static no.sporbar.command.milestone.Plan.FRIST;
import static no.sporbar.command.milestone.Plan.moved;
import static no.sporbar.command.milestone.Plan.planned;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;

import no.sporbar.command.milestone.MilestonePlanCommand.BaselinePlan;
import no.sporbar.command.rules.Oslo;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.BaselineId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanBaselined;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BaselinePlanTest {
    private static final BaselineId VEDTATT = new BaselineId("vedtatt");

    private final Scenario plan = Scenario.usual().in(Evidence.allThere());

    @Test
    void the_plan_is_kept_as_it_now_is() {
        plan.given(planned(FRIST, "2026-21"))
                .when(keep("Vedtatt plan", null, null))
                .thenRecorded(kept("Vedtatt plan", null, null));
    }

    @Test
    void a_resolution_may_name_it() {
        plan.given(planned(FRIST, "2026-21"))
                .when(keep("Vedtatt plan", VEDTAKET, "4"))
                .thenRecorded(kept("Vedtatt plan", VEDTAKET, "4"));
    }

    @Test
    void keeping_it_again_changes_nothing_whatever_moved_since() {
        plan.given(planned(FRIST, "2026-21"), kept("Vedtatt plan", null, null), moved(FRIST, "2026-23"))
                .when(keep("Vedtatt plan", null, null))
                .thenNothingHappens();
    }

    @Test
    void another_baseline_of_the_same_id_is_refused() {
        plan.given(planned(FRIST, "2026-21"), kept("Vedtatt plan", null, null))
                .when(keep("Ny plan", null, null))
                .thenRefused("baseline.id-taken", VEDTATT);
    }

    @Test
    void the_decision_must_be_there_and_resolved() {
        plan.when(keep("Vedtatt plan", new DecisionId("ukjent"), null)).thenRefused("decision.unknown", "ukjent");
        plan.in(Evidence.onlyBegun())
                .when(keep("Vedtatt plan", VEDTAKET, null))
                .thenRefused("decision.not-resolved", VEDTAKET);
    }

    @Test
    void the_point_must_be_one_of_the_decisions() {
        plan.when(keep("Vedtatt plan", VEDTAKET, "9")).thenRefused("decision.no-such-point", VEDTAKET, "9");
    }

    @Test
    void an_unknown_programme_is_refused() {
        plan.in(Situation.usual().withoutProgramme())
                .when(keep("Vedtatt plan", null, null))
                .thenRefused("programme.unknown");
    }

    private static BaselinePlan keep(String name, @Nullable DecisionId decision, @Nullable String point) {
        return new BaselinePlan(PROGRAMME, VEDTATT, name, decision, point, Oslo.cited());
    }

    private static MilestonePlanBaselined kept(String name, @Nullable DecisionId decision, @Nullable String point) {
        return new MilestonePlanBaselined(PROGRAMME, VEDTATT, name, decision, point, cited());
    }
}
