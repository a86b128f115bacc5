package no.sporbar.command.decision;

import static no.sporbar.command.decision.Decisions.ONE;
import static no.sporbar.command.decision.Decisions.answer;
import static no.sporbar.command.decision.Decisions.recommended;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.events.PointOutcome.ADOPTED;

import java.util.List;
import no.sporbar.command.decision.DecisionCommand.AssignCaseNumber;
import no.sporbar.command.rules.Scenario;
import no.sporbar.events.DecisionEvent.DecisionCaseNumberAssigned;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import org.junit.jupiter.api.Test;

class AssignCaseNumberTest {
    private static final DecisionRecommended UNNUMBERED = new DecisionRecommended(
            PROGRAMME, VEDTAKET, "Videre utredning", BYRADET, BYSTYRET, null, List.of(ONE), cited());
    private static final DecisionResolved UNNUMBERED_TOO = new DecisionResolved(
            PROGRAMME, VEDTAKET, "Videre utredning", BYSTYRET, null, List.of(answer(ONE, ADOPTED)), cited());

    private final Scenario decision = Scenario.usual();

    @Test
    void a_case_gets_the_number_that_was_missing() {
        decision.given(UNNUMBERED).when(assign("41/25")).thenRecorded(assigned("41/25"));
        decision.given(UNNUMBERED, UNNUMBERED_TOO).when(assign("41/25")).thenRecorded(assigned("41/25"));
    }

    @Test
    void the_number_that_it_has_changes_nothing() {
        decision.given(UNNUMBERED, assigned("41/25")).when(assign("41/25")).thenNothingHappens();
        decision.given(recommended(ONE)).when(assign("1/25")).thenNothingHappens();
    }

    @Test
    void a_case_gets_its_number_once() {
        decision.given(UNNUMBERED, assigned("41/25"))
                .when(assign("42/25"))
                .thenRefused("decision.case-number-known", "41/25");
        decision.given(recommended(ONE)).when(assign("42/25")).thenRefused("decision.case-number-known", "1/25");
        decision.given(UNNUMBERED, assigned("41/25"), UNNUMBERED_TOO)
                .when(assign("42/25"))
                .thenRefused("decision.case-number-known", "41/25");
    }

    @Test
    void an_unknown_case_is_refused() {
        decision.when(assign("41/25")).thenRefused("decision.unknown", VEDTAKET);
    }

    private static AssignCaseNumber assign(String number) {
        return new AssignCaseNumber(PROGRAMME, VEDTAKET, number, cited());
    }

    private static DecisionCaseNumberAssigned assigned(String number) {
        return new DecisionCaseNumberAssigned(PROGRAMME, VEDTAKET, number, cited());
    }
}
