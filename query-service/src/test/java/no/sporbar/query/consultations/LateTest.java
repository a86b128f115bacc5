package no.sporbar.query.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import no.sporbar.events.Deadline;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.testing.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LateTest {
    private static final SeasonPolicy SEASONS = Facts.of("oslo").started("Oslo").seasons();

    @ParameterizedTest
    @CsvSource({
        "2024-11-15, 2024-11-15, , onTime",
        "2024-11-16, 2024-11-15, , surelyLate",
        "2024-11-14, 2024-11-15, 12:00, onTime",
        "2024-11-15, 2024-11-15, 12:00, possiblyLate",
        "2024-11-16, 2024-11-15, 12:00, surelyLate",
        "2024-11, 2024-11-15, , possiblyLate",
        "2024-10, 2024-11-15, 12:00, onTime",
        "2024-12, 2024-11-15, , surelyLate",
        "2024-11-15, 2024-11, , possiblyLate",
        "2024-11-30, 2024-11, , possiblyLate"
    })
    void lateness_has_three_values(String receivedOn, String deadline, String clock, String late) {
        assertThat(Late.of(ImpreciseDate.parse(receivedOn), deadline(deadline, clock), SEASONS))
                .hasToString(late);
    }

    @Test
    void without_a_deadline_or_a_day_it_is_no_question() {
        assertThat(Late.of(null, deadline("2024-11-15", null), SEASONS)).isNull();
        assertThat(Late.of(ImpreciseDate.parse("2024-11-15"), null, SEASONS)).isNull();
    }

    private static Deadline deadline(String date, @Nullable String clock) {
        return new Deadline(ImpreciseDate.parse(date), clock);
    }
}
