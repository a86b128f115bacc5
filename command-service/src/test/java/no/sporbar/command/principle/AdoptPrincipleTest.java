package no.sporbar.command.principle;

import static no.sporbar.command.principle.Principles.COHERENT;
import static no.sporbar.command.principle.Principles.adopt;
import static no.sporbar.command.principle.Principles.adopted;
import static no.sporbar.command.principle.Principles.proposed;
import static no.sporbar.command.principle.Principles.revised;
import static no.sporbar.command.principle.Principles.usual;
import static no.sporbar.command.principle.Principles.withdrawn;
import static no.sporbar.command.rules.Oslo.BYRADET;
import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.GRORUD;
import static no.sporbar.command.rules.Oslo.NOBODY;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.decision;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class AdoptPrincipleTest {
    private final Scenario principle = Scenario.usual().in(usual());

    @Test
    void bystyret_adopts_a_principle() {
        principle.given(proposed()).when(adopt()).thenRecorded(adopted());
    }

    @Test
    void byrådet_may_recommend_but_not_adopt() {
        principle.given(proposed()).when(adopt(BYRADET, null)).thenRefused("authority.may-not-adopt", "Byrådet");
    }

    @Test
    void a_district_may_not_adopt() {
        principle.given(proposed()).when(adopt(GRORUD, null)).thenRefused("authority.may-not-adopt", "Bydel Grorud");
    }

    @Test
    void a_body_that_the_programme_does_not_have_is_refused() {
        principle.given(proposed()).when(adopt(NOBODY, null)).thenRefused("body.unknown", NOBODY);
    }

    @Test
    void it_may_follow_from_a_recorded_decision() {
        principle
                .in(usual().knowing(decision(VEDTAKET)))
                .given(proposed())
                .when(adopt(BYSTYRET, VEDTAKET))
                .thenRecorded(adopted(VEDTAKET));
    }

    @Test
    void a_decision_that_is_not_recorded_is_refused() {
        principle.given(proposed()).when(adopt(BYSTYRET, VEDTAKET)).thenRefused("decision.unknown", VEDTAKET);
    }

    @Test
    void adopting_it_again_changes_nothing() {
        principle.given(proposed(), adopted()).when(adopt()).thenNothingHappens();
    }

    @Test
    void adopting_the_same_wording_by_another_decision_is_refused() {
        principle
                .in(usual().knowing(decision(VEDTAKET)))
                .given(proposed(), adopted())
                .when(adopt(BYSTYRET, VEDTAKET))
                .thenRefused("principle.already-adopted");
    }

    @Test
    void another_wording_has_to_be_adopted_anew() {
        principle
                .given(proposed(), adopted(), revised(COHERENT, GRORUD))
                .when(adopt())
                .thenRecorded(adopted());
    }

    @Test
    void an_unknown_principle_is_refused() {
        principle.when(adopt()).thenRefused("principle.unknown");
    }

    @Test
    void one_that_no_longer_stands_is_not_adopted() {
        principle.given(proposed(), withdrawn("x")).when(adopt()).thenRefused("principle.no-longer-stands");
    }
}
