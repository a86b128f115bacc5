package no.sporbar.command.principle;

import static no.sporbar.command.principle.Principles.ANSVAR;
import static no.sporbar.command.principle.Principles.COHERENT;
import static no.sporbar.command.principle.Principles.UNIFORM;
import static no.sporbar.command.principle.Principles.adopted;
import static no.sporbar.command.principle.Principles.proposed;
import static no.sporbar.command.principle.Principles.replacedBy;
import static no.sporbar.command.principle.Principles.revise;
import static no.sporbar.command.principle.Principles.revised;
import static no.sporbar.command.principle.Principles.usual;
import static no.sporbar.command.principle.Principles.withdrawn;
import static no.sporbar.command.rules.Oslo.GRORUD;
import static no.sporbar.command.rules.Oslo.NOBODY;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class RevisePrincipleTest {
    private final Scenario principle = Scenario.usual().in(usual());

    @Test
    void a_district_suggests_another_wording() {
        principle.given(proposed()).when(revise(COHERENT, GRORUD)).thenRecorded(revised(COHERENT, GRORUD));
    }

    @Test
    void an_adopted_principle_may_be_reworded() {
        principle.given(proposed(), adopted()).when(revise(COHERENT, null)).thenRecorded(revised(COHERENT, null));
    }

    @Test
    void the_wording_that_it_has_changes_nothing() {
        principle.given(proposed()).when(revise(UNIFORM, GRORUD)).thenNothingHappens();
        principle
                .given(proposed(), revised(COHERENT, null))
                .when(revise(COHERENT, GRORUD))
                .thenNothingHappens();
    }

    @Test
    void a_body_that_the_programme_does_not_have_is_refused() {
        principle.given(proposed()).when(revise(COHERENT, NOBODY)).thenRefused("body.unknown", NOBODY);
    }

    @Test
    void an_unknown_principle_is_refused() {
        principle.when(revise(COHERENT, GRORUD)).thenRefused("principle.unknown");
    }

    @Test
    void one_that_no_longer_stands_is_not_reworded() {
        principle
                .given(proposed(), withdrawn("x"))
                .when(revise(COHERENT, GRORUD))
                .thenRefused("principle.no-longer-stands");
        principle
                .given(proposed(), replacedBy(ANSVAR))
                .when(revise(COHERENT, GRORUD))
                .thenRefused("principle.no-longer-stands");
    }
}
