package no.sporbar.command.principle;

import static no.sporbar.command.principle.Principles.ANSVAR;
import static no.sporbar.command.principle.Principles.COHERENT;
import static no.sporbar.command.principle.Principles.MAL_1;
import static no.sporbar.command.principle.Principles.STYRING;
import static no.sporbar.command.principle.Principles.UNIFORM;
import static no.sporbar.command.principle.Principles.propose;
import static no.sporbar.command.principle.Principles.proposed;
import static no.sporbar.command.principle.Principles.replacedBy;
import static no.sporbar.command.principle.Principles.revised;
import static no.sporbar.command.principle.Principles.usual;
import static no.sporbar.command.principle.Principles.withdrawn;
import static no.sporbar.command.rules.Oslo.GRORUD;
import static no.sporbar.command.rules.Oslo.NOBODY;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.command.rules.Oslo.citing;

import no.sporbar.command.principle.PrincipleCommand.ProposePrinciple;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.PrincipleEvent.PrincipleProposed;
import org.junit.jupiter.api.Test;

class ProposePrincipleTest {
    private final Scenario principle = Scenario.usual().in(usual());

    @Test
    void a_principle_is_put_forward_under_a_goal() {
        principle.when(propose()).thenRecorded(proposed());
    }

    @Test
    void anyone_in_the_programme_may_put_it_forward() {
        principle
                .when(propose(UNIFORM, GRORUD))
                .thenRecorded(new PrincipleProposed(PROGRAMME, STYRING, MAL_1, UNIFORM, GRORUD, cited()));
    }

    @Test
    void a_body_that_the_programme_does_not_have_is_refused() {
        principle.when(propose(UNIFORM, NOBODY)).thenRefused("body.unknown", NOBODY);
    }

    @Test
    void a_goal_that_nobody_put_forward_is_refused() {
        principle.in(Situation.usual()).when(propose()).thenRefused("goal.unknown");
    }

    @Test
    void putting_it_forward_again_changes_nothing() {
        principle.given(proposed()).when(propose()).thenNothingHappens();
        principle.given(proposed(), revised(COHERENT, GRORUD)).when(propose()).thenNothingHappens();
    }

    @Test
    void another_principle_of_the_same_id_is_refused() {
        principle.given(proposed()).when(propose(COHERENT, null)).thenRefused("principle.id-taken", STYRING);
    }

    @Test
    void one_that_no_longer_stands_keeps_its_id() {
        principle.given(proposed(), withdrawn("x")).when(propose()).thenNothingHappens();
        principle.given(proposed(), replacedBy(ANSVAR)).when(propose()).thenNothingHappens();
        principle
                .given(proposed(), withdrawn("x"))
                .when(propose(COHERENT, null))
                .thenRefused("principle.id-taken", STYRING);
    }

    @Test
    void an_unknown_programme_is_refused() {
        principle.in(usual().withoutProgramme()).when(propose()).thenRefused("programme.unknown");
    }

    @Test
    void a_source_that_nobody_registered_is_refused() {
        principle
                .when(new ProposePrinciple(PROGRAMME, STYRING, MAL_1, UNIFORM, null, citing("ukjent")))
                .thenRefused("citation.unknown-source", "ukjent");
    }

    @Test
    void a_decision_of_tomorrow_is_refused() {
        principle
                .when(new ProposePrinciple(PROGRAMME, STYRING, MAL_1, UNIFORM, null, cited("2026-11-24")))
                .thenRefused("fact.decided-in-the-future", "2026-11-24");
    }
}
