package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Hearing.EXTERNAL;
import static no.sporbar.command.consultation.Hearing.TITLE;
import static no.sporbar.command.consultation.Hearing.closed;
import static no.sporbar.command.consultation.Hearing.correct;
import static no.sporbar.command.consultation.Hearing.corrected;
import static no.sporbar.command.consultation.Hearing.open;
import static no.sporbar.command.consultation.Hearing.opened;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class CorrectConsultationTest {
    private final Scenario hearing = Scenario.usual().given(opened());

    @Test
    void a_slip_in_the_title_is_put_right() {
        hearing.when(correct("Høring")).thenRecorded(corrected("Høring"));
        hearing.given(opened(), closed()).when(correct("Høring")).thenRecorded(corrected("Høring"));
    }

    @Test
    void a_correction_that_changes_nothing_is_not_recorded() {
        hearing.when(correct(TITLE)).thenNothingHappens();
        hearing.given(opened(), corrected("Høring")).when(correct("Høring")).thenNothingHappens();
    }

    @Test
    void opening_it_again_after_a_correction_changes_nothing() {
        hearing.given(opened(), corrected("Høring")).when(open()).thenNothingHappens();
    }

    @Test
    void an_unknown_consultation_is_refused() {
        hearing.given().when(correct("Høring")).thenRefused("consultation.unknown", EXTERNAL);
    }
}
