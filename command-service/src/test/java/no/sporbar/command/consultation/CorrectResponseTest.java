package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Responses.FROM_GRORUD;
import static no.sporbar.command.consultation.Responses.correct;
import static no.sporbar.command.consultation.Responses.corrected;
import static no.sporbar.command.consultation.Responses.received;
import static no.sporbar.command.consultation.Responses.usual;
import static no.sporbar.command.consultation.Responses.withdraw;
import static no.sporbar.command.consultation.Responses.withdrawn;
import static no.sporbar.events.RespondentGroup.COUNCIL;
import static no.sporbar.events.RespondentGroup.DISTRICT;
import static no.sporbar.events.RespondentGroup.OTHER;
import static no.sporbar.events.RespondentGroup.PRIVATE_PERSON;

import no.sporbar.command.rules.Scenario;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import org.junit.jupiter.api.Test;

class CorrectResponseTest {
    private static final ResponseReceived BY_SOMEBODY = received("Kari Nordmann", null, OTHER, null, null);

    private final Scenario response = Scenario.usual().in(usual()).given(received());

    @Test
    void a_slip_in_the_name_or_the_group_is_put_right() {
        response.when(correct("Grorud bydel", DISTRICT)).thenRecorded(corrected("Grorud bydel", DISTRICT));
        response.when(correct("Bydel Grorud", COUNCIL)).thenRecorded(corrected("Bydel Grorud", COUNCIL));
    }

    @Test
    void a_private_person_that_was_recorded_by_name_loses_it() {
        response.given(BY_SOMEBODY).when(correct(null, PRIVATE_PERSON)).thenRecorded(corrected(null, PRIVATE_PERSON));
        response.given(BY_SOMEBODY)
                .when(correct("Kari Nordmann", PRIVATE_PERSON))
                .thenRefused("response.private-person-named");
    }

    @Test
    void a_body_is_no_private_person() {
        response.when(correct(null, PRIVATE_PERSON)).thenRefused("response.private-person-named");
    }

    @Test
    void everybody_else_keeps_a_name() {
        response.when(correct(null, DISTRICT)).thenRefused("response.respondent-missing");
    }

    @Test
    void a_correction_that_changes_nothing_is_not_recorded() {
        response.when(correct("Bydel Grorud", DISTRICT)).thenNothingHappens();
        response.given(received(), corrected("Grorud bydel", DISTRICT))
                .when(correct("Grorud bydel", DISTRICT))
                .thenNothingHappens();
    }

    @Test
    void a_slip_is_put_right_after_a_withdrawal_too_and_the_withdrawal_stays() {
        response.given(received(), withdrawn())
                .when(correct("Grorud bydel", DISTRICT))
                .thenRecorded(corrected("Grorud bydel", DISTRICT));
        response.given(received(), withdrawn(), corrected("Grorud bydel", DISTRICT))
                .when(withdraw("ombestemt"))
                .thenRefused("response.withdrawn");
    }

    @Test
    void an_unknown_response_is_refused() {
        response.given().when(correct("Grorud bydel", DISTRICT)).thenRefused("response.unknown", FROM_GRORUD);
    }
}
