package no.sporbar.command.principle;

import static no.sporbar.command.principle.Principles.ANSVAR;
import static no.sporbar.command.principle.Principles.adopted;
import static no.sporbar.command.principle.Principles.proposed;
import static no.sporbar.command.principle.Principles.replacedBy;
import static no.sporbar.command.principle.Principles.usual;
import static no.sporbar.command.principle.Principles.withdraw;
import static no.sporbar.command.principle.Principles.withdrawn;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class WithdrawPrincipleTest {
    private final Scenario principle = Scenario.usual().in(usual());

    @Test
    void a_principle_is_withdrawn_with_the_reason() {
        principle.given(proposed()).when(withdraw("dekket av et annet")).thenRecorded(withdrawn("dekket av et annet"));
    }

    @Test
    void an_adopted_principle_may_be_withdrawn() {
        principle.given(proposed(), adopted()).when(withdraw("x")).thenRecorded(withdrawn("x"));
    }

    @Test
    void withdrawing_it_again_changes_nothing() {
        principle.given(proposed(), withdrawn("x")).when(withdraw("x")).thenNothingHappens();
    }

    @Test
    void it_has_one_reason() {
        principle.given(proposed(), withdrawn("x")).when(withdraw("y")).thenRefused("principle.no-longer-stands");
    }

    @Test
    void a_replaced_principle_is_not_withdrawn() {
        principle.given(proposed(), replacedBy(ANSVAR)).when(withdraw("x")).thenRefused("principle.no-longer-stands");
    }

    @Test
    void an_unknown_principle_is_refused() {
        principle.when(withdraw("x")).thenRefused("principle.unknown");
    }
}
