package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Hearing.EXTERNAL;
import static no.sporbar.command.consultation.Hearing.closed;
import static no.sporbar.command.consultation.Hearing.hasBeenRead;
import static no.sporbar.command.consultation.Hearing.opened;
import static no.sporbar.command.consultation.Hearing.read;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class StateReadingTest {
    private final Scenario hearing = Scenario.usual().given(opened());

    @Test
    void how_it_was_read_is_stated() {
        hearing.when(read(true, true)).thenRecorded(hasBeenRead(true, true));
    }

    @Test
    void it_may_be_read_by_hand_later() {
        hearing.given(opened(), closed(), hasBeenRead(true, false))
                .when(read(true, true))
                .thenRecorded(hasBeenRead(true, true));
    }

    @Test
    void stating_it_again_changes_nothing() {
        hearing.given(opened(), hasBeenRead(true, false), hasBeenRead(true, true))
                .when(read(true, false))
                .thenNothingHappens();
    }

    @Test
    void an_unknown_consultation_is_refused() {
        hearing.given().when(read(true, true)).thenRefused("consultation.unknown", EXTERNAL);
    }
}
