package no.sporbar.command.decision;

import static no.sporbar.command.decision.Decisions.doing;
import static no.sporbar.command.decision.Decisions.resolve;
import static no.sporbar.command.decision.Decisions.resolved;
import static no.sporbar.command.decision.Resolved.effect;
import static no.sporbar.command.decision.Resolved.planned;
import static no.sporbar.command.decision.Resolved.worded;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.events.PointOutcome.ADDED;
import static no.sporbar.events.PointOutcome.REJECTED;

import no.sporbar.command.rules.Story;
import no.sporbar.events.BaselineId;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.EffectKind;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanBaselined;
import org.junit.jupiter.api.Test;

/** The plan, and the resolution that makes it the one to measure against. */
class PlanStoryTest {
    private static final ResolvedPoint NAMED = doing("4", ADDED, worded("baseline/plan-1", "Planen av januar 2025"));

    @Test
    void the_plan_becomes_the_baseline_that_a_resolution_names() {
        Story.usual()
                .given(planned("valg"))
                .when(resolve(NAMED))
                .thenRecorded(resolved(NAMED), baselined("Planen av januar 2025"));
    }

    @Test
    void a_baseline_without_a_name_of_its_own_is_called_what_the_case_is() {
        ResolvedPoint unnamed = doing("4", ADDED, effect(EffectKind.ADOPT, "baseline/plan-1"));
        Story.usual()
                .given(planned("valg"))
                .when(resolve(unnamed))
                .thenRecorded(resolved(unnamed), baselined("Videre utredning"));
    }

    @Test
    void a_rejected_point_makes_no_baseline() {
        ResolvedPoint rejected = doing("4", REJECTED, effect(EffectKind.ADOPT, "baseline/plan-1"));
        Story.usual().given(planned("valg")).when(resolve(rejected)).thenRecorded(resolved(rejected));
    }

    @Test
    void a_baseline_that_there_is_already_is_left_as_it_is() {
        Story.usual()
                .given(
                        planned("valg"),
                        new MilestonePlanBaselined(
                                PROGRAMME, new BaselineId("plan-1"), "Den første", null, null, cited()))
                .when(resolve(NAMED))
                .thenRecorded(resolved(NAMED));
    }

    private static MilestonePlanBaselined baselined(String name) {
        return new MilestonePlanBaselined(PROGRAMME, new BaselineId("plan-1"), name, VEDTAKET, "4", cited());
    }
}
