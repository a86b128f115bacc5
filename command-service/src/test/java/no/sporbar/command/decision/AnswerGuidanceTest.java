package no.sporbar.command.decision;

import static no.sporbar.command.decision.Decisions.ONE;
import static no.sporbar.command.decision.Decisions.answerGuidance;
import static no.sporbar.command.decision.Decisions.guidanceAnswered;
import static no.sporbar.command.decision.Decisions.guided;
import static no.sporbar.command.decision.Decisions.recommended;
import static no.sporbar.command.decision.Decisions.resolved;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.events.PointOutcome.ADOPTED;

import no.sporbar.command.rules.Scenario;
import no.sporbar.events.DecisionEvent;
import org.junit.jupiter.api.Test;

class AnswerGuidanceTest {
    private static final DecisionEvent RESOLVED = resolved(guided(ONE, ADOPTED, "innbyggere", "frister"));

    private final Scenario decision = Scenario.usual();

    @Test
    void an_item_of_guidance_is_answered() {
        decision.given(RESOLVED)
                .when(answerGuidance("frister", "Fristen er flyttet."))
                .thenRecorded(guidanceAnswered("frister", "Fristen er flyttet."));
    }

    @Test
    void another_answer_is_a_later_fact() {
        decision.given(RESOLVED, guidanceAnswered("frister", "Fristen er flyttet."))
                .when(answerGuidance("frister", "Fristen er fjernet."))
                .thenRecorded(guidanceAnswered("frister", "Fristen er fjernet."));
    }

    @Test
    void the_answer_that_was_given_changes_nothing() {
        decision.given(RESOLVED, guidanceAnswered("frister", "Fristen er flyttet."))
                .when(answerGuidance("frister", "Fristen er flyttet."))
                .thenNothingHappens();
    }

    @Test
    void what_nobody_asked_to_be_taken_in_is_refused() {
        decision.given(RESOLVED).when(answerGuidance("klima", "Ja.")).thenRefused("decision.guidance-unknown", "klima");
        decision.given(recommended(ONE))
                .when(answerGuidance("frister", "Ja."))
                .thenRefused("decision.guidance-unknown", "frister");
    }

    @Test
    void an_unknown_case_is_refused() {
        decision.when(answerGuidance("frister", "Ja.")).thenRefused("decision.unknown", VEDTAKET);
    }
}
