package no.sporbar.command.decision;

import static no.sporbar.command.decision.Decisions.recommended;
import static no.sporbar.command.decision.Decisions.resolve;
import static no.sporbar.command.decision.Decisions.resolved;
import static no.sporbar.command.decision.Decisions.wouldDo;
import static no.sporbar.command.decision.Resolved.effect;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.events.PointOutcome.ADOPTED;
import static no.sporbar.events.PointOutcome.POSTPONED;
import static no.sporbar.events.PointOutcome.REJECTED;

import java.util.List;
import no.sporbar.command.rules.Story;
import no.sporbar.events.BudgetEvent.BudgetGranted;
import no.sporbar.events.BudgetEvent.BudgetProposed;
import no.sporbar.events.BudgetId;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.EffectKind;
import no.sporbar.events.PointOutcome;
import org.junit.jupiter.api.Test;

/** What was proposed to be spent, and the resolution that grants it. */
class MoneyStoryTest {
    private static final BudgetId UTREDNING = new BudgetId("utredning");
    private static final long TEN_MILLION = 1_000_000_000L;

    @Test
    void the_amount_that_was_proposed_is_granted() {
        proposed()
                .when(resolve(point(ADOPTED)))
                .thenRecorded(
                        resolved(point(ADOPTED)),
                        new BudgetGranted(PROGRAMME, UTREDNING, TEN_MILLION, BYSTYRET, VEDTAKET, "4", cited()));
    }

    @Test
    void what_is_rejected_or_postponed_grants_nothing() {
        for (PointOutcome outcome : List.of(REJECTED, POSTPONED))
            proposed().when(resolve(point(outcome))).thenRecorded(resolved(point(outcome)));
    }

    private static Story proposed() {
        return Story.usual()
                .given(
                        new BudgetProposed(
                                PROGRAMME, UTREDNING, 2025, TEN_MILLION, "utredningsarbeidet", BYRADET, cited()),
                        recommended(wouldDo("4", effect(EffectKind.ADOPT, "budget/utredning"))));
    }

    private static ResolvedPoint point(PointOutcome outcome) {
        return new ResolvedPoint("4", outcome, "Punkt 4");
    }
}
