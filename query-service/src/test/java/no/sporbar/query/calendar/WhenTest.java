package no.sporbar.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import no.sporbar.events.Deadline;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.testing.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
    private static final SeasonPolicy SEASONS = Facts.of("oslo").started("Oslo").seasons();

    @ParameterizedTest
    @CsvSource({
        "2026-04-15,            2026-04-15, 2026-04-15, true",
        "2026-04,               2026-04-01, 2026-04-30, false",
        "2026-21,               2026-01-01, 2026-06-30, false",
        "2024-09-30/2024-11-15, 2024-09-30, 2024-11-15, true",
        "2026-21/2027-09-01,    2026-01-01, 2027-09-01, false",
        "/2026-21,              2026-01-01, 2026-06-30, false",
        "../2026-04-15,         2026-04-15, 2026-04-15, false",
        "2028-01-01/..,         2028-01-01, 2028-01-01, false",
        "2028-01-01/,           2028-01-01, 2028-01-01, false",
    })
    void a_date_stands_over_all_the_days_that_it_may_be(String edtf, LocalDate first, LocalDate last, boolean exact) {
        assertThat(When.of(ImpreciseDate.parse(edtf), SEASONS)).isEqualTo(new When.Days(first, last, exact));
    }

    @Test
    void a_clock_time_counts_only_on_a_certain_day() {
        assertThat(When.of(new Deadline(ImpreciseDate.parse("2025-03-31"), "12:00"), SEASONS))
                .isEqualTo(new When.Clock(LocalDateTime.parse("2025-03-31T12:00")));
        assertThat(When.of(new Deadline(ImpreciseDate.parse("2025-03"), "12:00"), SEASONS)
                        .exact())
                .isFalse();
    }
}
