package no.sporbar.command.decision;

import static no.sporbar.command.decision.Decisions.ONE;
import static no.sporbar.command.decision.Decisions.TWO;
import static no.sporbar.command.decision.Decisions.answer;
import static no.sporbar.command.decision.Decisions.corrected;
import static no.sporbar.command.decision.Decisions.guided;
import static no.sporbar.command.decision.Decisions.recommended;
import static no.sporbar.command.decision.Decisions.resolve;
import static no.sporbar.command.decision.Decisions.resolved;
import static no.sporbar.command.decision.Decisions.voted;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.NOBODY;
import static no.sporbar.events.PointOutcome.ADDED;
import static no.sporbar.events.PointOutcome.ADOPTED;
import static no.sporbar.events.PointOutcome.AMENDED;
import static no.sporbar.events.PointOutcome.POSTPONED;
import static no.sporbar.events.PointOutcome.REJECTED;

import java.util.List;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.DecisionEvent.CorrectedPoint;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.PointOutcome;
import org.junit.jupiter.api.Test;

class ResolveDecisionTest {
    private static final RecommendedPoint THREE = new RecommendedPoint("3", "Spor a til c utredes.");

    private final Scenario decision = Scenario.usual();

    @Test
    void bystyret_adopts_amends_rejects_postpones_and_adds() {
        ResolvedPoint[] answers = {
            answer(ONE, ADOPTED),
            answer(TWO, AMENDED, "Målene legges til grunn, med merknader."),
            answer(THREE, REJECTED),
            new ResolvedPoint("4", POSTPONED, "Byrådet kommer tilbake."),
            new ResolvedPoint("5", ADDED, "Bydelene høres.")
        };
        RecommendedPoint four = new RecommendedPoint("4", "Byrådet kommer tilbake.");
        decision.given(recommended(ONE, TWO, THREE, four))
                .when(resolve(answers))
                .thenRecorded(resolved(answers));
    }

    @Test
    void a_resolution_needs_no_recorded_recommendation() {
        decision.when(resolve(answer(ONE, ADOPTED))).thenRecorded(resolved(answer(ONE, ADOPTED)));
    }

    @Test
    void byrådet_may_not_resolve() {
        decision.given(recommended(ONE))
                .when(resolve(BYRADET, answer(ONE, ADOPTED)))
                .thenRefused("authority.may-not-adopt", "Byrådet");
    }

    @Test
    void a_body_that_the_programme_does_not_have_is_refused() {
        decision.when(resolve(NOBODY, answer(ONE, ADOPTED))).thenRefused("body.unknown", NOBODY);
    }

    @Test
    void every_recommended_point_is_answered() {
        decision.given(recommended(ONE, TWO))
                .when(resolve(answer(ONE, ADOPTED)))
                .thenRefused("decision.point-unanswered", "2");
    }

    @Test
    void what_is_adopted_is_adopted_to_the_letter() {
        decision.given(recommended(ONE))
                .when(resolve(answer(ONE, ADOPTED, "Rapporten tas til etterretning.")))
                .thenRefused("decision.adopted-wording-differs", "1");
    }

    @Test
    void what_is_amended_has_another_wording() {
        decision.given(recommended(ONE))
                .when(resolve(answer(ONE, AMENDED)))
                .thenRefused("decision.amended-wording-same", "1");
    }

    @Test
    void a_point_that_nobody_recommended_is_added_and_not_adopted() {
        decision.given(recommended(ONE))
                .when(resolve(answer(ONE, ADOPTED), answer(TWO, ADOPTED)))
                .thenRefused("decision.point-not-recommended", "2");
    }

    @Test
    void a_recommended_point_is_not_added() {
        decision.given(recommended(ONE))
                .when(resolve(answer(ONE, ADDED)))
                .thenRefused("decision.point-not-recommended", "1");
    }

    @Test
    void a_point_given_twice_is_refused() {
        decision.when(resolve(answer(ONE, ADOPTED), answer(ONE, REJECTED))).thenRefused("decision.point-twice", "1");
    }

    @Test
    void resolving_it_again_changes_nothing() {
        decision.given(recommended(ONE), resolved(answer(ONE, ADOPTED)))
                .when(resolve(answer(ONE, ADOPTED)))
                .thenNothingHappens();
    }

    @Test
    void it_is_resolved_once() {
        decision.given(recommended(ONE), resolved(answer(ONE, ADOPTED)))
                .when(resolve(answer(ONE, REJECTED)))
                .thenRefused("decision.already-resolved");
    }

    @Test
    void an_unknown_programme_is_refused() {
        decision.in(Situation.usual().withoutProgramme())
                .when(resolve(answer(ONE, ADOPTED)))
                .thenRefused("programme.unknown");
    }

    @Test
    void what_is_adopted_has_not_more_against_it_than_in_favour() {
        decision.given(recommended(ONE))
                .when(resolve(voted(ADOPTED, 31, 28)))
                .thenRecorded(resolved(voted(ADOPTED, 31, 28)));
        decision.given(recommended(ONE))
                .when(resolve(voted(ADOPTED, 28, 31)))
                .thenRefused("decision.votes-contradict-outcome", "1");
        decision.when(resolve(voted(ADDED, 28, 31))).thenRefused("decision.votes-contradict-outcome", "1");
    }

    @Test
    void what_is_rejected_has_not_more_in_favour_than_against_it() {
        decision.given(recommended(ONE))
                .when(resolve(voted(REJECTED, 31, 28)))
                .thenRefused("decision.votes-contradict-outcome", "1");
    }

    @Test
    void with_as_many_on_each_side_whoever_chairs_decides() {
        for (PointOutcome outcome : List.of(ADOPTED, REJECTED))
            decision.given(recommended(ONE))
                    .when(resolve(voted(outcome, 29, 29)))
                    .thenRecorded(resolved(voted(outcome, 29, 29)));
    }

    @Test
    void nobody_votes_less_than_once() {
        decision.given(recommended(ONE))
                .when(resolve(voted(ADOPTED, 31, -1)))
                .thenRefused("decision.votes-below-zero", "1");
        decision.given(recommended(ONE))
                .when(resolve(voted(POSTPONED, -1, 3)))
                .thenRefused("decision.votes-below-zero", "1");
    }

    @Test
    void guidance_goes_with_what_is_adopted() {
        decision.given(recommended(ONE))
                .when(resolve(guided(ONE, ADOPTED, "innbyggere", "frister")))
                .thenRecorded(resolved(guided(ONE, ADOPTED, "innbyggere", "frister")));
        for (PointOutcome outcome : List.of(REJECTED, POSTPONED))
            decision.given(recommended(ONE))
                    .when(resolve(guided(ONE, outcome, "innbyggere")))
                    .thenRefused("decision.guidance-not-adopted", "1");
    }

    @Test
    void an_item_of_guidance_has_a_name_of_its_own_in_the_whole_resolution() {
        decision.given(recommended(ONE, TWO))
                .when(resolve(guided(ONE, ADOPTED, "frister"), guided(TWO, ADOPTED, "frister")))
                .thenRefused("decision.guidance-twice", "frister");
    }

    @Test
    void the_answer_is_held_against_the_recommendation_as_it_was_corrected() {
        decision.given(
                        recommended(ONE),
                        corrected("Videre utredning", new CorrectedPoint("1", "Rapporten tas til etterretning.")))
                .when(resolve(answer(ONE, ADOPTED, "Rapporten tas til etterretning.")))
                .thenRecorded(resolved(answer(ONE, ADOPTED, "Rapporten tas til etterretning.")));
    }
}
