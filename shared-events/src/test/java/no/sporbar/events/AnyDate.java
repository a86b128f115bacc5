package no.sporbar.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import no.sporbar.events.Basis.Assumption;
import no.sporbar.events.ImpreciseDate.Bound;
import no.sporbar.events.ImpreciseDate.Day;
import no.sporbar.events.ImpreciseDate.Interval;
import no.sporbar.events.ImpreciseDate.Month;
import no.sporbar.events.ImpreciseDate.NoDate;
import no.sporbar.events.ImpreciseDate.Point;
import no.sporbar.events.ImpreciseDate.Season;
import no.sporbar.events.ImpreciseDate.Year;
import no.sporbar.events.SeasonPolicy.Months;

/** Random dates of every shape and random season policies, mostly close enough to each other to meet. */
public final class AnyDate {
    private AnyDate() {}

    /** Any date that EDTF text can give. */
    public static Arbitrary<ImpreciseDate> date() {
        return Arbitraries.oneOf(List.of(point().map(ImpreciseDate.class::cast), interval(point())));
    }

    /** Dates of a few years, so that two of them often touch. */
    static Arbitrary<ImpreciseDate> near() {
        Arbitrary<Point> points = points(Arbitraries.integers().between(2025, 2027));
        return Arbitraries.oneOf(List.of(points.map(ImpreciseDate.class::cast), interval(points)));
    }

    /** Any day with a year of four digits. */
    public static Arbitrary<LocalDate> day() {
        return days(years());
    }

    /** Any stretch of months, over the turn of the year as well. */
    public static Arbitrary<Months> months() {
        Arbitrary<Integer> month = Arbitraries.integers().between(1, 12);
        return Combinators.combine(month, month).as(Months::new);
    }

    static Arbitrary<SeasonPolicy> policy() {
        return Combinators.combine(months(), months(), months(), months())
                .as((a, b, c, d) -> new SeasonPolicy(a, b, c, d, new Assumption("x", "y")));
    }

    static Arbitrary<Point> point() {
        return points(years());
    }

    private static Arbitrary<Point> points(Arbitrary<Integer> years) {
        return Arbitraries.oneOf(List.of(
                days(years).map(d -> (Point) new Day(d)),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as((y, m) -> (Point) new Month(YearMonth.of(y, m))),
                Combinators.combine(years, Arbitraries.integers().between(21, 24))
                        .as((y, s) -> (Point) new Season(y, s)),
                years.map(y -> (Point) new Year(y))));
    }

    private static Arbitrary<ImpreciseDate> interval(Arbitrary<Point> points) {
        Arbitrary<Bound> ends = Arbitraries.frequencyOf(
                Tuple.of(4, points.map(p -> (Bound) p)),
                Tuple.of(1, Arbitraries.of(NoDate.values()).map(n -> (Bound) n)));
        return Combinators.combine(ends, ends)
                .as(AnyDate::interval)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    private static Optional<ImpreciseDate> interval(Bound start, Bound end) {
        try {
            return Optional.of(new Interval(start, end));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static Arbitrary<LocalDate> days(Arbitrary<Integer> years) {
        return Combinators.combine(years, Arbitraries.integers().between(1, 366))
                .as((y, d) -> LocalDate.of(y, 1, 1).plusDays(d - 1L))
                .filter(d -> d.getYear() <= 9999);
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(0, 9999);
    }
}
