package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Hearing.EXTERNAL;
import static no.sporbar.command.consultation.Responses.FROM_GRORUD;
import static no.sporbar.command.consultation.Responses.usual;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;
import static no.sporbar.events.RespondentGroup.DISTRICT;
import static no.sporbar.events.RespondentGroup.PRIVATE_PERSON;

import java.util.List;
import no.sporbar.command.consultation.ResponseCommand.CorrectResponse;
import no.sporbar.command.consultation.ResponseCommand.ReceiveResponse;
import no.sporbar.command.consultation.SuggestionCommand.MakeSuggestion;
import no.sporbar.command.rules.Oslo;
import no.sporbar.command.rules.Scenario;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.PersonalDataEvent.PersonalDataErased;
import no.sporbar.events.Position;
import no.sporbar.events.Proposer;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.ResponseEvent.Answer;
import no.sporbar.events.ResponseEvent.ResponseCorrected;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.SuggestionEvent.SuggestionMade;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PrivateNameTest {
    private static final PersonId PERSON = new PersonId("privatperson-1");
    private static final Personal NAME = new Personal(PERSON, "a".repeat(64));
    private static final Personal OTHER_NAME = new Personal(PERSON, "b".repeat(64));
    private static final Personal TEXT = new Personal(PERSON, "c".repeat(64));
    private static final PersonalDataErased ERASED =
            new PersonalDataErased(PROGRAMME, PERSON, "GDPR art. 17", null, cited());

    private final Scenario response = Scenario.usual().in(usual());
    private final Scenario afterErasure = Scenario.usual().in(usual(ERASED));

    @Test
    void a_private_person_has_a_name_that_the_record_only_answers_for() {
        response.when(receive(null, NAME, PRIVATE_PERSON, null))
                .thenRecorded(received(null, NAME, PRIVATE_PERSON, null));
        response.given(received(null, NAME, PRIVATE_PERSON, TEXT))
                .when(receive(null, NAME, PRIVATE_PERSON, TEXT))
                .thenNothingHappens();
    }

    @Test
    void nobody_else_has_one() {
        response.when(receive("Bydel Grorud", NAME, DISTRICT, null)).thenRefused("response.not-a-private-person");
        response.given(received(null, NAME, PRIVATE_PERSON, null))
                .when(correct("Bydel Grorud", OTHER_NAME, DISTRICT))
                .thenRefused("response.not-a-private-person");
    }

    @Test
    void an_answer_may_have_personal_text_whoever_gave_it() {
        response.when(receive("Bydel Grorud", null, DISTRICT, TEXT))
                .thenRecorded(received("Bydel Grorud", null, DISTRICT, TEXT));
    }

    @Test
    void another_name_is_another_response() {
        response.given(received(null, NAME, PRIVATE_PERSON, null))
                .when(receive(null, OTHER_NAME, PRIVATE_PERSON, null))
                .thenRefused("response.id-taken", FROM_GRORUD);
    }

    @Test
    void the_name_is_corrected_and_stays_where_none_is_given() {
        Scenario named = response.given(received(null, NAME, PRIVATE_PERSON, null));
        named.when(correct(null, OTHER_NAME, PRIVATE_PERSON)).thenRecorded(corrected(null, OTHER_NAME, PRIVATE_PERSON));
        named.when(correct(null, NAME, PRIVATE_PERSON)).thenNothingHappens();
        named.when(correct(null, null, PRIVATE_PERSON)).thenNothingHappens();
        response.given(received(null, NAME, PRIVATE_PERSON, null), corrected(null, OTHER_NAME, PRIVATE_PERSON))
                .when(correct(null, OTHER_NAME, PRIVATE_PERSON))
                .thenNothingHappens();
    }

    @Test
    void whoever_turns_out_to_be_no_private_person_has_no_private_name_any_more() {
        response.given(received(null, NAME, PRIVATE_PERSON, null), corrected("Bydel Grorud", null, DISTRICT))
                .when(correct(null, NAME, PRIVATE_PERSON))
                .thenRecorded(corrected(null, NAME, PRIVATE_PERSON));
    }

    @Test
    void nothing_more_is_recorded_about_whom_it_was_erased() {
        afterErasure.when(receive(null, NAME, PRIVATE_PERSON, null)).thenRefused("person.erased", PERSON);
        afterErasure.when(receive("Bydel Grorud", null, DISTRICT, TEXT)).thenRefused("person.erased", PERSON);
        afterErasure
                .given(received(null, null, PRIVATE_PERSON, null))
                .when(correct(null, NAME, PRIVATE_PERSON))
                .thenRefused("person.erased", PERSON);
        Scenario.usual().in(Suggestions.usual().knowing(ERASED)).when(suggest()).thenRefused("person.erased", PERSON);
    }

    @Test
    void what_was_recorded_before_the_erasure_can_still_be_repeated() {
        afterErasure
                .given(received(null, NAME, PRIVATE_PERSON, null))
                .when(receive(null, NAME, PRIVATE_PERSON, null))
                .thenNothingHappens();
    }

    @Test
    void whoever_suggests_as_a_private_person_is_answered_for_too() {
        Scenario.usual()
                .in(Suggestions.usual())
                .when(suggest())
                .thenRecorded(new SuggestionMade(
                        PROGRAMME,
                        Suggestions.SUSTAINABLE,
                        Suggestions.GOAL,
                        "kortere vei",
                        null,
                        List.of(new Proposer("en privatperson", null)),
                        NAME,
                        null,
                        null,
                        cited()));
    }

    private static MakeSuggestion suggest() {
        return new MakeSuggestion(
                PROGRAMME,
                Suggestions.SUSTAINABLE,
                Suggestions.GOAL,
                "kortere vei",
                null,
                List.of(new Proposer("en privatperson", null)),
                PERSON,
                NAME,
                null,
                null,
                cited());
    }

    private static List<Answer> answers(@Nullable Personal text) {
        return List.of(new Answer("1", Position.SCEPTICAL, "skeptisk", text));
    }

    private static ReceiveResponse receive(
            @Nullable String respondent, @Nullable Personal name, RespondentGroup group, @Nullable Personal text) {
        return new ReceiveResponse(
                PROGRAMME,
                FROM_GRORUD,
                EXTERNAL,
                respondent,
                PERSON,
                name,
                null,
                group,
                null,
                Oslo.date("2024-11-14"),
                answers(text),
                cited());
    }

    private static ResponseReceived received(
            @Nullable String respondent, @Nullable Personal name, RespondentGroup group, @Nullable Personal text) {
        return new ResponseReceived(
                PROGRAMME,
                FROM_GRORUD,
                EXTERNAL,
                respondent,
                name,
                null,
                group,
                null,
                Oslo.date("2024-11-14"),
                answers(text),
                cited());
    }

    private static CorrectResponse correct(
            @Nullable String respondent, @Nullable Personal name, RespondentGroup group) {
        return new CorrectResponse(
                PROGRAMME, FROM_GRORUD, respondent, PERSON, name, group, "navnet", "saken sier", cited());
    }

    private static ResponseCorrected corrected(
            @Nullable String respondent, @Nullable Personal name, RespondentGroup group) {
        return new ResponseCorrected(PROGRAMME, FROM_GRORUD, respondent, name, group, "navnet", "saken sier", cited());
    }
}
