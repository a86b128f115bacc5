package no.sporbar.command.principle;

import static no.sporbar.command.principle.Principles.ANSVAR;
import static no.sporbar.command.principle.Principles.COHERENT;
import static no.sporbar.command.principle.Principles.UNIFORM;
import static no.sporbar.command.principle.Principles.adopt;
import static no.sporbar.command.principle.Principles.adopted;
import static no.sporbar.command.principle.Principles.correct;
import static no.sporbar.command.principle.Principles.corrected;
import static no.sporbar.command.principle.Principles.propose;
import static no.sporbar.command.principle.Principles.proposed;
import static no.sporbar.command.principle.Principles.replaceBy;
import static no.sporbar.command.principle.Principles.replacedBy;
import static no.sporbar.command.principle.Principles.revise;
import static no.sporbar.command.principle.Principles.revised;
import static no.sporbar.command.principle.Principles.withdrawn;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class CorrectPrincipleTest {
    private static final String RIGHT = "Mer enhetlig styringsstruktur i bydelene";

    private final Scenario principle = Scenario.usual().in(Principles.usual());

    @Test
    void a_slip_in_the_wording_is_put_right() {
        principle.given(proposed()).when(correct(RIGHT)).thenRecorded(corrected(RIGHT));
    }

    @Test
    void an_adopted_principle_is_still_adopted_after_it() {
        principle.given(proposed(), adopted()).when(correct(RIGHT)).thenRecorded(corrected(RIGHT));
        principle.given(proposed(), adopted(), corrected(RIGHT)).when(adopt()).thenNothingHappens();
    }

    @Test
    void a_revision_on_the_other_hand_has_to_be_adopted_anew() {
        principle
                .given(proposed(), adopted(), revised(COHERENT, null))
                .when(adopt())
                .thenRecorded(adopted());
    }

    @Test
    void the_wording_that_it_has_changes_nothing() {
        principle.given(proposed()).when(correct(UNIFORM)).thenNothingHappens();
        principle.given(proposed(), corrected(RIGHT)).when(correct(RIGHT)).thenNothingHappens();
        principle.given(proposed(), corrected(RIGHT)).when(revise(RIGHT, null)).thenNothingHappens();
    }

    @Test
    void a_principle_that_no_longer_stands_is_put_right_too_and_stays_ended() {
        principle
                .given(proposed(), withdrawn("slått sammen"))
                .when(correct(RIGHT))
                .thenRecorded(corrected(RIGHT));
        principle.given(proposed(), replacedBy(ANSVAR)).when(correct(RIGHT)).thenRecorded(corrected(RIGHT));
        principle
                .given(proposed(), replacedBy(ANSVAR), corrected(RIGHT))
                .when(replaceBy(ANSVAR))
                .thenNothingHappens();
        principle
                .given(proposed(), replacedBy(ANSVAR), corrected(RIGHT))
                .when(revise(COHERENT, null))
                .thenRefused("principle.no-longer-stands");
    }

    @Test
    void proposing_it_again_as_it_was_recorded_first_changes_nothing() {
        principle.given(proposed(), corrected(RIGHT)).when(propose()).thenNothingHappens();
    }

    @Test
    void an_unknown_principle_is_refused() {
        principle.when(correct(RIGHT)).thenRefused("principle.unknown");
    }
}
