package no.sporbar.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.testing.Facts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateShiftTest {
    private static final SeasonPolicy SEASONS = Facts.of("oslo").started("Oslo").seasons();

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027-02-01, false, 31, 31, 31, 31",
        "2027-02-01, 2027-01-01, false, -31, -31, -31, -31",
        "2027-21, 2027-23, false, 32, 364, 32, 364", // spring is January to June, autumn is August to December
        "2027-21, 2027-04-15, true, 0, 0, 0, 0",
        "2027-04-15, 2027-21, false, -104, 76, -104, 76", // less exact: perhaps earlier, perhaps later
        "2027-21, 2027-22, false, -29, 242, -29, 242", // they share June
        "2026-01-01/2027-01-01, 2026-02-01/2027-01-01, false, 31, 31, 0, 0",
        "/2026-21, /2026-23, false, , , 32, 364", // nobody knows how much later it begins
        "2026/.., 2027/.., false, 1, 729, 0, 0",
    })
    void a_date_moves_by_so_many_days_at_least_and_at_most(
            String before,
            String now,
            boolean refined,
            @Nullable Long startsAtLeast,
            @Nullable Long startsAtMost,
            @Nullable Long endsAtLeast,
            @Nullable Long endsAtMost) {
        assertThat(DateShift.between(ImpreciseDate.parse(before), ImpreciseDate.parse(now), SEASONS))
                .isEqualTo(new DateShift(
                        refined,
                        new DaysBetween(startsAtLeast, startsAtMost),
                        new DaysBetween(endsAtLeast, endsAtMost)));
    }
}
