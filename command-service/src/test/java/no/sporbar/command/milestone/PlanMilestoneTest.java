package no.sporbar.command.milestone;

import static no.sporbar.command.milestone.Plan.FRIST;
import static no.sporbar.command.milestone.Plan.cancelled;
import static no.sporbar.command.milestone.Plan.moved;
import static no.sporbar.command.milestone.Plan.plan;
import static no.sporbar.command.milestone.Plan.planned;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import org.junit.jupiter.api.Test;

class PlanMilestoneTest {
    private final Scenario plan = Scenario.usual();

    @Test
    void a_milestone_is_planned_as_exactly_as_it_is_known() {
        plan.when(plan(FRIST, "2026-21")).thenRecorded(planned(FRIST, "2026-21"));
    }

    @Test
    void a_milestone_may_be_planned_without_a_date() {
        plan.when(plan(FRIST, null)).thenRecorded(planned(FRIST, null));
    }

    @Test
    void planning_it_again_changes_nothing() {
        plan.given(planned(FRIST, "2026-21")).when(plan(FRIST, "2026-21")).thenNothingHappens();
        plan.given(planned(FRIST, "2026-21"), moved(FRIST, "2026-23"))
                .when(plan(FRIST, "2026-21"))
                .thenNothingHappens();
        plan.given(planned(FRIST, "2026-21"), cancelled(FRIST))
                .when(plan(FRIST, "2026-21"))
                .thenNothingHappens();
    }

    @Test
    void another_milestone_of_the_same_id_is_refused() {
        plan.given(planned(FRIST, "2026-21")).when(plan(FRIST, "2026-22")).thenRefused("milestone.id-taken", FRIST);
    }

    @Test
    void an_unknown_programme_is_refused() {
        plan.in(Situation.usual().withoutProgramme())
                .when(plan(FRIST, "2026-21"))
                .thenRefused("programme.unknown");
    }
}
