package no.sporbar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00, 2026-11-23T07:00:59.999999Z",
        "2026-07-01T08:00, 2026-07-01T06:00:59.999999Z",
        "2026-07-01T08:00:30, 2026-07-01T06:00:30Z",
        "2026-11-23, 2026-11-23T22:59:59.999999Z",
        "2026-11-23T08:00:00Z, 2026-11-23T08:00:00Z",
        "41, 41",
        "rubbish, rubbish",
    })
    void people_ask_for_clock_times_in_norway_and_get_whole_minutes_and_whole_days(String asked, String understood) {
        assertThat(Visits.moment(asked)).isEqualTo(understood);
    }

    @Test
    void an_empty_field_is_now() {
        assertThat(Visits.moment(" ")).isNull();
        assertThat(Visits.moment(null)).isNull();
    }
}
