package no.sporbar.command.goal;

import static no.sporbar.command.goal.Goals.SUSTAINABLE;
import static no.sporbar.command.goal.Goals.adopt;
import static no.sporbar.command.goal.Goals.adopted;
import static no.sporbar.command.goal.Goals.proposed;
import static no.sporbar.command.goal.Goals.revised;
import static no.sporbar.command.goal.Goals.withdrawn;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.GRORUD;
import static no.sporbar.command.rules.Oslo.NOBODY;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.decision;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import org.junit.jupiter.api.Test;

class AdoptGoalTest {
    private final Scenario goal = Scenario.usual();

    @Test
    void bystyret_adopts_a_goal() {
        goal.given(proposed()).when(adopt()).thenRecorded(adopted());
    }

    @Test
    void byrådet_may_recommend_but_not_adopt() {
        goal.given(proposed()).when(adopt(BYRADET, null)).thenRefused("authority.may-not-adopt", "Byrådet");
    }

    @Test
    void a_district_may_not_adopt() {
        goal.given(proposed()).when(adopt(GRORUD, null)).thenRefused("authority.may-not-adopt", "Bydel Grorud");
    }

    @Test
    void a_body_that_the_programme_does_not_have_is_refused() {
        goal.given(proposed()).when(adopt(NOBODY, null)).thenRefused("body.unknown", NOBODY);
    }

    @Test
    void it_may_follow_from_a_recorded_decision() {
        goal.in(Situation.usual().knowing(decision(VEDTAKET)))
                .given(proposed())
                .when(adopt(BYSTYRET, VEDTAKET))
                .thenRecorded(adopted(VEDTAKET));
    }

    @Test
    void a_decision_that_is_not_recorded_is_refused() {
        goal.given(proposed()).when(adopt(BYSTYRET, VEDTAKET)).thenRefused("decision.unknown", VEDTAKET);
    }

    @Test
    void adopting_it_again_changes_nothing() {
        goal.given(proposed(), adopted()).when(adopt()).thenNothingHappens();
    }

    @Test
    void adopting_the_same_wording_by_another_decision_is_refused() {
        goal.in(Situation.usual().knowing(decision(VEDTAKET)))
                .given(proposed(), adopted())
                .when(adopt(BYSTYRET, VEDTAKET))
                .thenRefused("goal.already-adopted");
    }

    @Test
    void another_wording_has_to_be_adopted_anew() {
        goal.given(proposed(), adopted(), revised(SUSTAINABLE, GRORUD))
                .when(adopt())
                .thenRecorded(adopted());
    }

    @Test
    void an_unknown_goal_is_refused() {
        goal.when(adopt()).thenRefused("goal.unknown");
    }

    @Test
    void a_withdrawn_goal_is_not_adopted() {
        goal.given(proposed(), withdrawn()).when(adopt()).thenRefused("goal.withdrawn");
    }
}
