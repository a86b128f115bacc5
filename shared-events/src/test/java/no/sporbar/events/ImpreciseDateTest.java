package no.sporbar.events;

import static no.sporbar.events.Certainty.NO;
import static no.sporbar.events.Certainty.POSSIBLY;
import static no.sporbar.events.Certainty.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import no.sporbar.events.Basis.Assumption;
import no.sporbar.events.ImpreciseDate.Interval;
import no.sporbar.events.ImpreciseDate.Month;
import no.sporbar.events.ImpreciseDate.NoDate;
import no.sporbar.events.ImpreciseDate.Season;
import no.sporbar.events.ImpreciseDate.Year;
import no.sporbar.events.SeasonPolicy.Months;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpreciseDateTest {
    /** Neighbouring seasons share months, since no source says where one begins. */
    private static final SeasonPolicy SEASONS = new SeasonPolicy(
            new Months(2, 6), new Months(5, 9), new Months(8, 12), new Months(11, 3), new Assumption("x", "y"));

    @ParameterizedTest
    @CsvSource({
        "2026-04-15,            2026-04-15, 2026-04-15",
        "2024-02,               2024-02-01, 2024-02-29",
        "2026-21,               2026-02-01, 2026-06-30",
        "2026-22,               2026-05-01, 2026-09-30",
        "2027-23,               2027-08-01, 2027-12-31",
        "2026-24,               2025-11-01, 2026-03-31",
        "2004,                  2004-01-01, 2004-12-31",
        "0000,                  0000-01-01, 0000-12-31",
        "9999,                  9999-01-01, 9999-12-31",
        "2024-09-30/2024-11-15, 2024-09-30, 2024-11-15",
        "2026-21/2027-23,       2026-02-01, 2027-12-31",
    })
    void it_stands_for_the_days_that_it_may_be(String edtf, LocalDate first, LocalDate last) {
        assertThat(days(edtf)).isEqualTo(new DayRange(first, last));
    }

    @Test
    void an_open_end_and_an_unknown_end_have_no_bound() {
        assertThat(days("../2026-21")).isEqualTo(new DayRange(LocalDate.MIN, LocalDate.of(2026, 6, 30)));
        assertThat(days("/2026-21").hasFirst()).isFalse();
        assertThat(days("2026-21/").hasLast()).isFalse();
        assertThat(days("2026-21/..").hasLast()).isFalse();
        assertThat(days("2026-21/..").hasFirst()).isTrue();
    }

    @Test
    void what_goes_on_is_surely_not_before_anything_but_what_ended_unknown_may_be() {
        assertThat(isBefore("2020/..", "2030")).isEqualTo(NO);
        assertThat(isBefore("2020/", "2030")).isEqualTo(POSSIBLY);
        assertThat(isBefore("2020/", "2019")).isEqualTo(NO);
        assertThat(isBefore("2019", "2020/..")).isEqualTo(YES);
        assertThat(isBefore("2019", "../2030")).isEqualTo(NO);
        assertThat(isBefore("2019", "/2030")).isEqualTo(POSSIBLY);
    }

    @Test
    void the_winter_may_or_may_not_be_before_the_spring_of_its_year() {
        assertThat(isBefore("2026-24", "2026-21")).isEqualTo(POSSIBLY);
        assertThat(isBefore("2026-21", "2026-24")).isEqualTo(POSSIBLY);
        assertThat(isBefore("2026-24", "2026-23")).isEqualTo(YES);
        assertThat(isBefore("2026-24", "2025-23")).isEqualTo(POSSIBLY);
    }

    @Test
    void it_depends_on_the_policy_what_a_season_means() {
        SeasonPolicy apart = new SeasonPolicy(
                new Months(3, 5), new Months(6, 8), new Months(9, 11), new Months(12, 2), new Assumption("x", "y"));
        assertThat(ImpreciseDate.parse("2026-24").isBefore(ImpreciseDate.parse("2026-21"), apart))
                .isEqualTo(YES);
        assertThat(ImpreciseDate.parse("2026-24").days(apart).first()).isEqualTo(LocalDate.of(2025, 12, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-15, 2026-21, true",
        "2026-04,    2026-21, true",
        "2026-21,    2026-21, true",
        "2026-07-01, 2026-21, false",
        "2026-23,    2026-21, false",
        "2026,       2026-21, false",
        "2026-21,    2026,    true",
        "2026-24,    2026,    false",
        "2026-03/2026-05,                        2026,                  true",
        "2024-10-01,                             2024-09-30/2024-11-15, false",
        "2024-09-30/2024-11-15,                  2024-09/2024-11,       true",
        "2026-21/2027-23,                        2026-21/,              true",
        "2026-21/2027-23,                        2026-21/..,            false",
        "2025-01-16/2026-21,                     /2026-21,              true",
    })
    void to_refine_is_to_say_the_same_more_exactly(String refined, String stated, boolean refines) {
        assertThat(ImpreciseDate.parse(refined).refines(ImpreciseDate.parse(stated), SEASONS))
                .isEqualTo(refines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "26", "2026-", "2026-4", "2026-13", "2026-00", "2026-20", "2026-25", "2026-02-30",
                        "2026-21-01",
                "2026-04-15T12:00", "15.04.2026", "2026~", "2026?", "20XX", "-0001", "12026", "/", "../..", "/..",
                        "../",
                "2026/2027/2028", "2026-04-15 ", "２０２６", "2026/...", "våren 2026", "2024-09-30/2024-11-150"
            })
    void anything_else_is_malformed(String text) {
        assertThatThrownBy(() -> ImpreciseDate.parse(text)).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.code()).isEqualTo("date.malformed");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2027/2026", "2026-04-15/2026-04-14", "2026-05/2026-04", "2028-22/2026-24", "2027-01/2026-21"})
    void an_interval_does_not_end_before_it_starts(String text) {
        assertThatThrownBy(() -> ImpreciseDate.parse(text)).isInstanceOfSatisfying(InvalidValueException.class, e -> {
            assertThat(e.code()).isEqualTo("date.ends-before-start");
            assertThat(e.value()).isEqualTo(text);
        });
    }

    @Test
    void a_winter_may_end_an_interval_that_starts_in_the_year_before() {
        assertThat(ImpreciseDate.parse("2025-12/2026-24")).hasToString("2025-12/2026-24");
    }

    @Test
    void no_date_exists_that_its_text_could_not_say() {
        assertThatThrownBy(() -> new Year(10_000)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Month(YearMonth.of(-1, 1))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new ImpreciseDate.Day(LocalDate.MAX)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Season(2026, 25)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Interval(NoDate.OPEN, NoDate.UNKNOWN)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Interval(new Year(2027), new Year(2026)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_season_has_months_of_a_year() {
        assertThatThrownBy(() -> new Months(0, 3))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("season.months-outside-year"));
        assertThatThrownBy(() -> new Months(1, 13)).isInstanceOf(InvalidValueException.class);
    }

    private static DayRange days(String edtf) {
        return ImpreciseDate.parse(edtf).days(SEASONS);
    }

    private static Certainty isBefore(String one, String other) {
        return ImpreciseDate.parse(one).isBefore(ImpreciseDate.parse(other), SEASONS);
    }
}
