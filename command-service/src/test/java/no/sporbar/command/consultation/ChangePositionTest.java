package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Responses.FROM_GRORUD;
import static no.sporbar.command.consultation.Responses.change;
import static no.sporbar.command.consultation.Responses.changed;
import static no.sporbar.command.consultation.Responses.received;
import static no.sporbar.command.consultation.Responses.usual;
import static no.sporbar.command.consultation.Responses.withdrawn;
import static no.sporbar.events.Position.NEUTRAL;
import static no.sporbar.events.Position.POSITIVE;
import static no.sporbar.events.Position.SCEPTICAL;
import static no.sporbar.events.Position.SUPPORTS;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class ChangePositionTest {
    private final Scenario response = Scenario.usual().in(usual()).given(received());

    @Test
    void a_respondent_changes_position() {
        response.when(change("1", POSITIVE)).thenRecorded(changed("1", POSITIVE));
    }

    @Test
    void and_takes_one_on_a_question_not_answered_before() {
        response.when(change("3", NEUTRAL)).thenRecorded(changed("3", NEUTRAL));
    }

    @Test
    void the_same_position_changes_nothing() {
        response.when(change("1", SCEPTICAL)).thenNothingHappens();
        response.given(received(), changed("1", POSITIVE))
                .when(change("1", POSITIVE))
                .thenNothingHappens();
    }

    @Test
    void a_change_that_was_followed_by_another_is_not_recorded_again() {
        response.given(received(), changed("1", POSITIVE), changed("1", SUPPORTS))
                .when(change("1", POSITIVE))
                .thenNothingHappens();
    }

    @Test
    void a_question_that_was_not_asked_is_refused() {
        response.when(change("4", NEUTRAL)).thenRefused("response.unknown-question", "4");
    }

    @Test
    void a_withdrawn_response_no_longer_changes() {
        response.given(received(), withdrawn()).when(change("1", POSITIVE)).thenRefused("response.withdrawn");
    }

    @Test
    void an_unknown_response_is_refused() {
        response.given().when(change("1", POSITIVE)).thenRefused("response.unknown", FROM_GRORUD);
    }
}
