package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Responses.FROM_GRORUD;
import static no.sporbar.command.consultation.Responses.hasBeenRead;
import static no.sporbar.command.consultation.Responses.read;
import static no.sporbar.command.consultation.Responses.received;
import static no.sporbar.command.consultation.Responses.usual;
import static no.sporbar.command.consultation.Responses.withdrawn;
import static no.sporbar.events.ReadBy.AI;
import static no.sporbar.events.ReadBy.PERSON;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class MarkResponseReadTest {
    private final Scenario response = Scenario.usual().in(usual()).given(received());

    @Test
    void a_tool_makes_a_first_pass_and_a_person_reads_it() {
        response.when(read(AI)).thenRecorded(hasBeenRead(AI));
        response.given(received(), hasBeenRead(AI)).when(read(PERSON)).thenRecorded(hasBeenRead(PERSON));
    }

    @Test
    void reading_it_again_changes_nothing() {
        response.given(received(), hasBeenRead(AI), hasBeenRead(PERSON))
                .when(read(AI))
                .thenNothingHappens();
    }

    @Test
    void a_withdrawn_response_no_longer_changes() {
        response.given(received(), withdrawn()).when(read(PERSON)).thenRefused("response.withdrawn");
    }

    @Test
    void an_unknown_response_is_refused() {
        response.given().when(read(PERSON)).thenRefused("response.unknown", FROM_GRORUD);
    }
}
