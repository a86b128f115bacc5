package no.sporbar.command.milestone;

import static no.sporbar.command.milestone.Plan.FRIST;
import static no.sporbar.command.milestone.Plan.cancelled;
import static no.sporbar.command.milestone.Plan.due;
import static no.sporbar.command.milestone.Plan.dueBy;
import static no.sporbar.command.milestone.Plan.passed;
import static no.sporbar.command.milestone.Plan.planned;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class SetMilestoneDeadlineTest {
    private final Scenario plan = Scenario.usual();

    @Test
    void a_milestone_has_to_be_reached_by_a_date() {
        plan.given(planned(FRIST, "2026-24")).when(due(FRIST, "2026-21")).thenRecorded(dueBy(FRIST, "2026-21"));
    }

    @Test
    void another_deadline_is_a_later_fact() {
        plan.given(planned(FRIST, null), dueBy(FRIST, "2026-21"))
                .when(due(FRIST, "2026-03-31"))
                .thenRecorded(dueBy(FRIST, "2026-03-31"));
    }

    @Test
    void the_deadline_that_it_has_changes_nothing() {
        plan.given(planned(FRIST, null), dueBy(FRIST, "2026-21"))
                .when(due(FRIST, "2026-21"))
                .thenNothingHappens();
    }

    @Test
    void a_deadline_has_an_end() {
        plan.given(planned(FRIST, null))
                .when(due(FRIST, "2026-21/.."))
                .thenRefused("milestone.deadline-without-end", "2026-21/..");
        plan.given(planned(FRIST, null)).when(due(FRIST, "../2026-21")).thenRecorded(dueBy(FRIST, "../2026-21"));
    }

    @Test
    void a_passed_or_cancelled_milestone_gets_none() {
        plan.given(planned(FRIST, null), passed(FRIST, "2026-04-15"))
                .when(due(FRIST, "2026-21"))
                .thenRefused("milestone.already-passed");
        plan.given(planned(FRIST, null), cancelled(FRIST))
                .when(due(FRIST, "2026-21"))
                .thenRefused("milestone.cancelled");
    }

    @Test
    void an_unknown_milestone_is_refused() {
        plan.when(due(FRIST, "2026-21")).thenRefused("milestone.unknown", FRIST);
    }
}
