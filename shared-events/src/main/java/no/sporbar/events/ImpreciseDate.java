package no.sporbar.events;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date that is known as exactly as the source states it, in EDTF level 1 (ISO 8601-2): a day, a month, a season, a
 * year, or an interval of these whose ends may be open or unknown. Two dates are equal when their EDTF text is.
 *
 * <p>Its days follow from a {@link SeasonPolicy}; the calendar is Europe/Oslo's. Comparisons have three answers.
 */
public sealed interface ImpreciseDate {
    /** The longest EDTF text that is read. */
    int MAX_LENGTH = 21;

    /** The days that it may be, or for an interval the days that it may cover. */
    DayRange days(SeasonPolicy seasons);

    /** The EDTF text; {@link #parse} gives the same value back. */
    @Override
    String toString();

    /**
     * Reads EDTF: {@code 2026-04-15}, {@code 2026-04}, {@code 2026-21}, {@code 2026}, {@code 2024-09-30/2024-11-15},
     * {@code ../2026-21} (open), {@code /2026-21} (unknown).
     *
     * @throws InvalidValueException {@code date.malformed}, or {@code date.ends-before-start}
     */
    static ImpreciseDate parse(String edtf) {
        return EdtfParser.parse(edtf);
    }

    /** The days on which it may begin. */
    default DayRange begins(SeasonPolicy seasons) {
        return days(seasons);
    }

    /** The days on which it may end: the same day that it begins, unless it is an interval. */
    default DayRange ends(SeasonPolicy seasons) {
        return days(seasons);
    }

    /** Whether this is over before the other begins, whichever days they turn out to be. */
    default Certainty isBefore(ImpreciseDate other, SeasonPolicy seasons) {
        DayRange end = ends(seasons);
        DayRange begin = other.begins(seasons);
        if (end.last().isBefore(begin.first())) return Certainty.YES;
        return end.first().isBefore(begin.last()) ? Certainty.POSSIBLY : Certainty.NO;
    }

    /** Whether this begins after the other is over: the mirror of {@link #isBefore}. */
    default Certainty isAfter(ImpreciseDate other, SeasonPolicy seasons) {
        return other.isBefore(this, seasons);
    }

    /**
     * Whether this only says more exactly what the other already said: every day on which it may begin or end was already
     * possible. So no comparison that was sure becomes another by it.
     */
    default boolean refines(ImpreciseDate other, SeasonPolicy seasons) {
        return other.begins(seasons).contains(begins(seasons))
                && other.ends(seasons).contains(ends(seasons));
    }

    private static String fourDigits(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(4 - digits.length()) + digits;
    }

    /** A date that is not itself an interval, and so can be the end of one. */
    sealed interface Point extends ImpreciseDate, Bound permits Day, Month, Season, Year {}

    /** One end of an interval. */
    sealed interface Bound permits Point, NoDate {}

    /** An end that is not a date. */
    enum NoDate implements Bound {
        /** There is no end: it goes on, or always was. */
        OPEN(".."),
        /** There is an end, but it is not known. */
        UNKNOWN("");

        private final String edtf;

        NoDate(String edtf) {
            this.edtf = edtf;
        }

        @Override
        public String toString() {
            return edtf;
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Point {
        public Day {
            EdtfParser.requireFourDigits(date.getYear());
        }

        @Override
        public DayRange days(SeasonPolicy seasons) {
            return new DayRange(date, date);
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** A calendar month. */
    record Month(YearMonth month) implements Point {
        public Month {
            EdtfParser.requireFourDigits(month.getYear());
        }

        @Override
        public DayRange days(SeasonPolicy seasons) {
            return new DayRange(month.atDay(1), month.atEndOfMonth());
        }

        @Override
        public String toString() {
            return month.toString();
        }
    }

    /** A season by its EDTF code: 21 spring, 22 summer, 23 autumn, 24 winter. */
    record Season(int year, int code) implements Point {
        public Season {
            EdtfParser.requireFourDigits(year);
            if (code < 21 || code > 24) throw new InvalidValueException("date.malformed", year + "-" + code);
        }

        @Override
        public DayRange days(SeasonPolicy seasons) {
            return seasons.days(year, code);
        }

        @Override
        public String toString() {
            return fourDigits(year) + "-" + code;
        }
    }

    /** A calendar year. */
    record Year(int year) implements Point {
        public Year {
            EdtfParser.requireFourDigits(year);
        }

        @Override
        public DayRange days(SeasonPolicy seasons) {
            return new DayRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }

        @Override
        public String toString() {
            return fourDigits(year);
        }
    }

    /**
     * A stretch of time from one end to another; at least one end is a date. It is at least a day long, so what is known
     * of one end bounds the other.
     */
    record Interval(Bound start, Bound end) implements ImpreciseDate {
        public Interval {
            EdtfParser.requireOrder(start, end);
        }

        @Override
        public DayRange begins(SeasonPolicy seasons) {
            DayRange begin = begin(seasons);
            return new DayRange(
                    begin.first(), earlier(begin.last(), ends(seasons).last()));
        }

        @Override
        public DayRange ends(SeasonPolicy seasons) {
            LocalDate first = begin(seasons).first();
            DayRange end = end(seasons);
            return new DayRange(later(end.first(), first), later(end.last(), first));
        }

        @Override
        public DayRange days(SeasonPolicy seasons) {
            return new DayRange(begins(seasons).first(), ends(seasons).last());
        }

        private DayRange begin(SeasonPolicy seasons) {
            return switch (start) {
                case Point p -> p.days(seasons);
                case NoDate.OPEN -> new DayRange(LocalDate.MIN, LocalDate.MIN);
                case NoDate.UNKNOWN -> new DayRange(LocalDate.MIN, LocalDate.MAX);
            };
        }

        private DayRange end(SeasonPolicy seasons) {
            return switch (end) {
                case Point p -> p.days(seasons);
                case NoDate.OPEN -> new DayRange(LocalDate.MAX, LocalDate.MAX);
                case NoDate.UNKNOWN -> new DayRange(LocalDate.MIN, LocalDate.MAX);
            };
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one.isBefore(other) ? one : other;
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }

        @Override
        public String toString() {
            return start + "/" + end;
        }
    }
}
