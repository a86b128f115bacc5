package no.sporbar.command.decision;

import static no.sporbar.command.decision.Decisions.ONE;
import static no.sporbar.command.decision.Decisions.TWO;
import static no.sporbar.command.decision.Decisions.answer;
import static no.sporbar.command.decision.Decisions.recommend;
import static no.sporbar.command.decision.Decisions.recommended;
import static no.sporbar.command.decision.Decisions.resolved;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.GRORUD;
import static no.sporbar.command.rules.Oslo.NOBODY;
import static no.sporbar.command.rules.Oslo.VEDTAKET;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.PointOutcome;
import org.junit.jupiter.api.Test;

class RecommendDecisionTest {
    private final Scenario decision = Scenario.usual();

    @Test
    void byrådet_recommends_to_bystyret_point_by_point() {
        decision.when(recommend(ONE, TWO)).thenRecorded(recommended(ONE, TWO));
    }

    @Test
    void only_a_body_with_the_authority_recommends() {
        decision.when(recommend(GRORUD, BYSTYRET, ONE)).thenRefused("authority.may-not-recommend", "Bydel Grorud");
        decision.when(recommend(BYSTYRET, null, ONE)).thenRefused("authority.may-not-recommend", "Bystyret");
    }

    @Test
    void a_body_that_the_programme_does_not_have_is_refused() {
        decision.when(recommend(NOBODY, BYSTYRET, ONE)).thenRefused("body.unknown", NOBODY);
        decision.when(recommend(BYRADET, NOBODY, ONE)).thenRefused("body.unknown", NOBODY);
    }

    @Test
    void a_point_given_twice_is_refused() {
        decision.when(recommend(ONE, TWO, ONE)).thenRefused("decision.point-twice", "1");
    }

    @Test
    void recommending_it_again_changes_nothing() {
        decision.given(recommended(ONE, TWO)).when(recommend(ONE, TWO)).thenNothingHappens();
        decision.given(recommended(ONE), resolved(answer(ONE, PointOutcome.ADOPTED)))
                .when(recommend(ONE))
                .thenNothingHappens();
    }

    @Test
    void another_recommendation_in_the_same_case_is_refused() {
        decision.given(recommended(ONE, TWO)).when(recommend(TWO)).thenRefused("decision.id-taken", VEDTAKET);
    }

    @Test
    void what_is_resolved_cannot_be_recommended_afterwards() {
        decision.given(resolved(answer(ONE, PointOutcome.ADOPTED)))
                .when(recommend(ONE))
                .thenRefused("decision.id-taken", VEDTAKET);
    }

    @Test
    void an_unknown_programme_is_refused() {
        decision.in(Situation.usual().withoutProgramme()).when(recommend(ONE)).thenRefused("programme.unknown");
    }
}
