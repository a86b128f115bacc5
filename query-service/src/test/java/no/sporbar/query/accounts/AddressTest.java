package no.sporbar.query.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import no.sporbar.query.accounts.Address.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose an address is. */
class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "/assets/sporbar.css, OPEN",
        "/login, OPEN",
        "/login/oauth2/code/sporbar, OPEN",
        "/actuator/health/readiness, OPEN",
        "/ledger/checkpoint, OPEN",
        "/ledger/vkey, OPEN",
        "/ledger/sporbar-verify.jar, OPEN",
        "/, INSIDE",
        "/ledger, INSIDE",
        "/operator/accounts, INSIDE",
        "/api/programmes, INSIDE",
        "/ledger/tile/0/000, OF_ALL",
        "/ledger/tile/entries/000, OF_ALL",
        "/ledger/proof/3.tlog-proof, OF_ALL",
        "/ledger/bundle.zip, OF_ALL",
        "/ledger/rows/goals.ndjson, OF_ALL",
        "/api/live, OF_ALL",
        "/api/parked, OF_ALL",
        "/actuator/prometheus, OF_ALL",
        "/search, OF_ALL",
        "/thought-of-by-nobody, OF_ALL",
    })
    void an_address_outside_a_programme(String path, Kind kind) {
        assertThat(Address.of(path)).isEqualTo(new Address(kind, null));
    }

    @ParameterizedTest
    @CsvSource({
        "/programmes/oslo, oslo",
        "/programmes/oslo/decisions.pdf, oslo",
        "/programmes/oslo/calendar.ics, oslo",
        "/api/programmes/oslo, oslo",
        "/api/programmes/oslo/streams/events.ndjson, oslo",
        "/api/programmes/os%6Co/live, oslo",
        "/programmes/oslo/widget/milestones, oslo",
    })
    void an_address_of_a_programme(String path, String programme) {
        assertThat(Address.of(path)).isEqualTo(new Address(Kind.OF_ONE, programme));
    }
}
