package no.sporbar.command.milestone;

import static no.sporbar.command.milestone.Plan.FRIST;
import static no.sporbar.command.milestone.Plan.passed;
import static no.sporbar.command.milestone.Plan.plan;
import static no.sporbar.command.milestone.Plan.planned;
import static no.sporbar.command.milestone.Plan.spell;
import static no.sporbar.command.milestone.Plan.spelt;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class CorrectMilestoneTest {
    private final Scenario plan = Scenario.usual();

    @Test
    void a_slip_in_its_name_is_put_right() {
        plan.given(planned(FRIST, null)).when(spell(FRIST, "Fristen")).thenRecorded(spelt(FRIST, "Fristen"));
    }

    @Test
    void even_after_it_was_passed() {
        plan.given(planned(FRIST, null), passed(FRIST, "2026-04-15"))
                .when(spell(FRIST, "Fristen"))
                .thenRecorded(spelt(FRIST, "Fristen"));
    }

    @Test
    void the_name_that_it_has_changes_nothing() {
        plan.given(planned(FRIST, null), spelt(FRIST, "Fristen"))
                .when(spell(FRIST, "Fristen"))
                .thenNothingHappens();
    }

    @Test
    void it_is_still_the_milestone_that_was_planned() {
        plan.given(planned(FRIST, null), spelt(FRIST, "Fristen"))
                .when(plan(FRIST, null))
                .thenNothingHappens();
    }

    @Test
    void an_unknown_milestone_is_refused() {
        plan.when(spell(FRIST, "Fristen")).thenRefused("milestone.unknown", FRIST);
    }
}
