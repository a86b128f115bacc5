package no.sporbar.command.consultation;

import static no.sporbar.command.consultation.Responses.FROM_GRORUD;
import static no.sporbar.command.consultation.Responses.receive;
import static no.sporbar.command.consultation.Responses.received;
import static no.sporbar.command.consultation.Responses.usual;
import static no.sporbar.command.consultation.Responses.withdraw;
import static no.sporbar.command.consultation.Responses.withdrawn;

import no.sporbar.command.rules.Scenario;
import org.junit.jupiter.api.Test;

class WithdrawResponseTest {
    private final Scenario response = Scenario.usual().in(usual()).given(received());

    @Test
    void a_response_is_taken_back() {
        response.when(withdraw("sendt ved en feil")).thenRecorded(withdrawn());
    }

    @Test
    void taking_it_back_again_changes_nothing() {
        response.given(received(), withdrawn())
                .when(withdraw("sendt ved en feil"))
                .thenNothingHappens();
    }

    @Test
    void taking_it_back_for_another_reason_is_refused() {
        response.given(received(), withdrawn()).when(withdraw("ombestemt")).thenRefused("response.withdrawn");
    }

    @Test
    void it_keeps_its_id() {
        response.given(received(), withdrawn()).when(receive()).thenNothingHappens();
    }

    @Test
    void an_unknown_response_is_refused() {
        response.given().when(withdraw("ombestemt")).thenRefused("response.unknown", FROM_GRORUD);
    }
}
