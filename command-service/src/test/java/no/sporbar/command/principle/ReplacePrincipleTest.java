package no.sporbar.command.principle;

import static no.sporbar.command.principle.Principles.ANSVAR;
import static no.sporbar.command.principle.Principles.STYRING;
import static no.sporbar.command.principle.Principles.adopted;
import static no.sporbar.command.principle.Principles.proposed;
import static no.sporbar.command.principle.Principles.replaceBy;
import static no.sporbar.command.principle.Principles.replacedBy;
import static no.sporbar.command.principle.Principles.usual;
import static no.sporbar.command.principle.Principles.withdrawn;

import no.sporbar.command.rules.Scenario;
import no.sporbar.events.PrincipleId;
import org.junit.jupiter.api.Test;

class ReplacePrincipleTest {
    private static final PrincipleId UNKNOWN = new PrincipleId("ukjent");

    private final Scenario principle = Scenario.usual().in(usual());

    @Test
    void another_principle_takes_its_place() {
        principle.given(proposed()).when(replaceBy(ANSVAR)).thenRecorded(replacedBy(ANSVAR));
    }

    @Test
    void an_adopted_principle_may_be_replaced() {
        principle.given(proposed(), adopted()).when(replaceBy(ANSVAR)).thenRecorded(replacedBy(ANSVAR));
    }

    @Test
    void nothing_replaces_itself() {
        principle.given(proposed()).when(replaceBy(STYRING)).thenRefused("principle.replaces-itself");
    }

    @Test
    void a_replacement_must_have_been_put_forward() {
        principle.given(proposed()).when(replaceBy(UNKNOWN)).thenRefused("principle.unknown-replacement", UNKNOWN);
    }

    @Test
    void replacing_it_again_changes_nothing() {
        principle.given(proposed(), replacedBy(ANSVAR)).when(replaceBy(ANSVAR)).thenNothingHappens();
    }

    @Test
    void it_is_replaced_once() {
        principle
                .given(proposed(), replacedBy(ANSVAR))
                .when(replaceBy(UNKNOWN))
                .thenRefused("principle.no-longer-stands");
    }

    @Test
    void a_withdrawn_principle_is_not_replaced() {
        principle.given(proposed(), withdrawn("x")).when(replaceBy(ANSVAR)).thenRefused("principle.no-longer-stands");
    }

    @Test
    void an_unknown_principle_is_refused() {
        principle.when(replaceBy(ANSVAR)).thenRefused("principle.unknown");
    }
}
