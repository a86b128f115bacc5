package no.sporbar.command.decision;

import static no.sporbar.command.decision.Decisions.ONE;
import static no.sporbar.command.decision.Decisions.TWO;
import static no.sporbar.command.decision.Decisions.answer;
import static no.sporbar.command.decision.Decisions.correct;
import static no.sporbar.command.decision.Decisions.corrected;
import static no.sporbar.command.decision.Decisions.recommend;
import static no.sporbar.command.decision.Decisions.recommended;
import static no.sporbar.command.decision.Decisions.resolve;
import static no.sporbar.command.decision.Decisions.resolved;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.events.PointOutcome.ADDED;
import static no.sporbar.events.PointOutcome.ADOPTED;
import static no.sporbar.events.PointOutcome.AMENDED;

import no.sporbar.command.rules.Scenario;
import no.sporbar.events.DecisionEvent.CorrectedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import org.junit.jupiter.api.Test;

class CorrectDecisionTest {
    private static final String TITLE = "Videre utredning";
    private static final CorrectedPoint ONE_RIGHT = new CorrectedPoint("1", "Rapporten tas til etterretning.");

    private final Scenario decision = Scenario.usual();

    @Test
    void a_slip_in_the_title_or_in_a_point_is_put_right() {
        decision.given(recommended(ONE)).when(correct("Vidare utgreiing")).thenRecorded(corrected("Vidare utgreiing"));
        decision.given(recommended(ONE, TWO)).when(correct(TITLE, ONE_RIGHT)).thenRecorded(corrected(TITLE, ONE_RIGHT));
        CorrectedPoint added = new CorrectedPoint("7", "Bydelene høres.");
        decision.given(
                        recommended(ONE),
                        resolved(answer(ONE, ADOPTED), new ResolvedPoint("7", ADDED, "Bydelene hæres.")))
                .when(correct(TITLE, added))
                .thenRecorded(corrected(TITLE, added));
    }

    @Test
    void what_is_right_already_changes_nothing() {
        decision.given(recommended(ONE))
                .when(correct(TITLE, new CorrectedPoint("1", ONE.wording())))
                .thenNothingHappens();
        decision.given(recommended(ONE), corrected(TITLE, ONE_RIGHT))
                .when(correct(TITLE, ONE_RIGHT))
                .thenNothingHappens();
    }

    @Test
    void the_first_wording_can_come_back() {
        CorrectedPoint back = new CorrectedPoint("1", ONE.wording());
        decision.given(recommended(ONE), corrected(TITLE, ONE_RIGHT))
                .when(correct(TITLE, back))
                .thenRecorded(corrected(TITLE, back));
    }

    @Test
    void a_point_that_there_is_not_is_refused() {
        decision.given(recommended(ONE))
                .when(correct(TITLE, new CorrectedPoint("9", "Nytt punkt.")))
                .thenRefused("decision.point-unknown", "9");
    }

    @Test
    void a_point_given_twice_is_refused() {
        decision.given(recommended(ONE))
                .when(correct(TITLE, ONE_RIGHT, new CorrectedPoint("1", "Noe tredje.")))
                .thenRefused("decision.point-twice", "1");
    }

    @Test
    void a_slip_in_what_was_amended_leaves_what_was_recommended() {
        CorrectedPoint right = new CorrectedPoint("1", "Rapporten sendes i retur.");
        decision.given(recommended(ONE), resolved(answer(ONE, AMENDED, "Rapporten sendes i retyr.")))
                .when(correct(TITLE, right))
                .thenRecorded(corrected(TITLE, right));
    }

    @Test
    void what_was_amended_is_not_corrected_into_what_was_recommended() {
        decision.given(recommended(ONE), resolved(answer(ONE, AMENDED, "Rapporten sendes tilbake.")))
                .when(correct(TITLE, new CorrectedPoint("1", ONE.wording())))
                .thenRefused("decision.amended-wording-same", "1");
    }

    @Test
    void after_a_correction_the_same_papers_still_change_nothing() {
        decision.given(recommended(ONE), corrected(TITLE, ONE_RIGHT))
                .when(recommend(ONE))
                .thenNothingHappens();
        decision.given(recommended(ONE), resolved(answer(ONE, ADOPTED)), corrected("Annen tittel", ONE_RIGHT))
                .when(resolve(answer(ONE, ADOPTED)))
                .thenNothingHappens();
    }

    @Test
    void an_unknown_case_is_refused() {
        decision.when(correct(TITLE)).thenRefused("decision.unknown", VEDTAKET);
    }
}
