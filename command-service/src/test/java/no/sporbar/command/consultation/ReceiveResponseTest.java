package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Hearing.DISTRICTS;
import static no.sporbar.command.consultation.Hearing.EXTERNAL;
import static no.sporbar.command.consultation.Hearing.closed;
import static no.sporbar.command.consultation.Responses.FROM_GRORUD;
import static no.sporbar.command.consultation.Responses.SCEPTICAL;
import static no.sporbar.command.consultation.Responses.SUPPORTS;
import static no.sporbar.command.consultation.Responses.receive;
import static no.sporbar.command.consultation.Responses.received;
import static no.sporbar.command.consultation.Responses.usual;
import static no.sporbar.command.consultation.Responses.withdrawn;
import static no.sporbar.command.rules.Oslo.GRORUD;
import static no.sporbar.command.rules.Oslo.NOBODY;
import static no.sporbar.events.RespondentGroup.DISTRICT;
import static no.sporbar.events.RespondentGroup.PRIVATE_PERSON;

import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.AudienceId;
import no.sporbar.events.Position;
import no.sporbar.events.ResponseEvent.Answer;
import org.junit.jupiter.api.Test;

class ReceiveResponseTest {
    private final Scenario response = Scenario.usual().in(usual());

    @Test
    void somebody_answers() {
        response.when(receive()).thenRecorded(received());
    }

    @Test
    void the_source_need_not_say_what_was_answered_or_when() {
        response.when(receive((String) null)).thenRecorded(received((String) null));
    }

    @Test
    void a_consultation_that_nobody_opened_is_refused() {
        response.in(Situation.usual()).when(receive()).thenRefused("consultation.unknown", EXTERNAL);
    }

    @Test
    void an_answer_to_a_question_that_was_not_asked_is_refused() {
        response.when(receive("2024-11-14", new Answer("4", Position.NEUTRAL, "annet")))
                .thenRefused("response.unknown-question", "4");
    }

    @Test
    void two_answers_to_one_question_are_refused() {
        response.when(receive("2024-11-14", SCEPTICAL, new Answer("1", Position.SUPPORTS, "likevel ja")))
                .thenRefused("response.question-twice", "1");
    }

    @Test
    void an_audience_that_nobody_invited_is_refused() {
        AudienceId agencies = new AudienceId("etatene");
        response.when(receive("Bydel Grorud", GRORUD, DISTRICT, agencies, null))
                .thenRefused("consultation.unknown-audience", agencies);
        response.when(receive("Bydel Grorud", GRORUD, DISTRICT, null, null))
                .thenRecorded(received("Bydel Grorud", GRORUD, DISTRICT, null, null));
    }

    @Test
    void a_body_that_the_programme_does_not_have_is_refused() {
        response.when(receive("Ingen", NOBODY, DISTRICT, DISTRICTS, null)).thenRefused("body.unknown", NOBODY);
        response.when(receive("Bydel Ullern", null, DISTRICT, DISTRICTS, null))
                .thenRecorded(received("Bydel Ullern", null, DISTRICT, DISTRICTS, null));
    }

    @Test
    void a_private_person_is_recorded_without_a_name() {
        response.when(receive(null, null, PRIVATE_PERSON, null, null))
                .thenRecorded(received(null, null, PRIVATE_PERSON, null, null));
        response.when(receive("Kari Nordmann", null, PRIVATE_PERSON, null, null))
                .thenRefused("response.private-person-named");
        response.when(receive(null, GRORUD, PRIVATE_PERSON, null, null)).thenRefused("response.private-person-named");
    }

    @Test
    void everybody_else_has_a_name() {
        response.when(receive(null, GRORUD, DISTRICT, DISTRICTS, null)).thenRefused("response.respondent-missing");
    }

    @Test
    void an_answer_of_tomorrow_is_refused() {
        response.when(receive("2026-11-24")).thenRefused("response.received-in-the-future", "2026-11-24");
        response.when(receive("2026-11-23")).thenRecorded(received("2026-11-23"));
    }

    @Test
    void an_answer_after_the_deadline_is_recorded_all_the_same() {
        response.when(receive("2024-12-24", SUPPORTS)).thenRecorded(received("2024-12-24", SUPPORTS));
    }

    @Test
    void what_came_before_the_closing_may_be_recorded_after_it() {
        Scenario over = response.in(usual(closed("2024-11-15")));
        over.when(receive("2024-11-14")).thenRecorded(received("2024-11-14"));
        over.when(receive("2024-11-15")).thenRecorded(received("2024-11-15"));
        over.when(receive("2024-11")).thenRecorded(received("2024-11"));
    }

    @Test
    void what_came_after_the_closing_or_on_an_unknown_day_is_refused() {
        Scenario over = response.in(usual(closed("2024-11-15")));
        over.when(receive("2024-11-16")).thenRefused("response.consultation-closed", "2024-11-15");
        over.when(receive((String) null)).thenRefused("response.consultation-closed", "2024-11-15");
    }

    @Test
    void receiving_it_again_changes_nothing() {
        response.given(received()).when(receive()).thenNothingHappens();
        response.in(usual(closed()))
                .given(received("2024-11-16"))
                .when(receive("2024-11-16"))
                .thenNothingHappens();
    }

    @Test
    void another_response_of_the_same_id_is_refused() {
        response.given(received()).when(receive("2024-11-14", SUPPORTS)).thenRefused("response.id-taken", FROM_GRORUD);
        response.given(received(), withdrawn())
                .when(receive("2024-11-14", SUPPORTS))
                .thenRefused("response.id-taken", FROM_GRORUD);
    }
}
