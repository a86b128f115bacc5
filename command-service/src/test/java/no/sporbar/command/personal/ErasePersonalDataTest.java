package no.sporbar.command.personal;

import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.cited;

import java.util.List;
import no.sporbar.command.personal.PersonalDataCommand.ErasePersonalData;
import no.sporbar.command.rules.Scenario;
import no.sporbar.command.rules.Situation;
import no.sporbar.events.ConsultationId;
import no.sporbar.events.PersonId;
import no.sporbar.events.Personal;
import no.sporbar.events.PersonalDataEvent.PersonalDataErased;
import no.sporbar.events.RespondentGroup;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.ResponseId;
import org.junit.jupiter.api.Test;

class ErasePersonalDataTest {
    private static final PersonId PERSON = new PersonId("privatperson-1");
    private static final String BASIS = "GDPR art. 17 nr. 1 bokstav a";

    private final Scenario scenario = Scenario.usual().in(Situation.usual().knowing(named()));

    @Test
    void what_is_kept_about_a_person_is_erased_on_a_legal_basis() {
        scenario.when(erase(PERSON, BASIS)).thenRecorded(erased());
    }

    @Test
    void a_person_that_nothing_is_kept_about_is_refused() {
        PersonId unknown = new PersonId("privatperson-2");
        scenario.when(erase(unknown, BASIS)).thenRefused("person.unknown", unknown);
    }

    @Test
    void erasing_again_changes_nothing_whatever_the_basis() {
        scenario.given(erased()).when(erase(PERSON, BASIS)).thenNothingHappens();
        scenario.given(erased())
                .when(erase(PERSON, "GDPR art. 17 nr. 1 bokstav b"))
                .thenNothingHappens();
    }

    private static ErasePersonalData erase(PersonId person, String legalBasis) {
        return new ErasePersonalData(PROGRAMME, person, legalBasis, "ønsket av den registrerte", cited());
    }

    private static PersonalDataErased erased() {
        return new PersonalDataErased(PROGRAMME, PERSON, BASIS, "ønsket av den registrerte", cited());
    }

    private static ResponseReceived named() {
        return new ResponseReceived(
                PROGRAMME,
                new ResponseId("privatperson-1"),
                new ConsultationId("ekstern"),
                null,
                new Personal(PERSON, "a".repeat(64)),
                null,
                RespondentGroup.PRIVATE_PERSON,
                null,
                null,
                List.of(),
                cited());
    }
}
