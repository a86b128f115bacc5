package no.sporbar.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.sporbar.events.ImpreciseDate.Bound;
import no.sporbar.events.ImpreciseDate.Day;
import no.sporbar.events.ImpreciseDate.Interval;
import no.sporbar.events.ImpreciseDate.Month;
import no.sporbar.events.ImpreciseDate.NoDate;
import no.sporbar.events.ImpreciseDate.Point;
import no.sporbar.events.ImpreciseDate.Season;
import no.sporbar.events.ImpreciseDate.Year;

/** Reads the part of EDTF level 1 that a programme's dates need. */
final class EdtfParser {
    private static final Pattern POINT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private EdtfParser() {}

    static ImpreciseDate parse(String edtf) {
        if (edtf.length() > ImpreciseDate.MAX_LENGTH) throw malformed(edtf);
        int slash = edtf.indexOf('/');
        return slash < 0 ? point(edtf, edtf) : interval(edtf, slash);
    }

    private static Interval interval(String edtf, int slash) {
        return new Interval(bound(edtf.substring(0, slash), edtf), bound(edtf.substring(slash + 1), edtf));
    }

    /** Years that EDTF level 1 writes with four digits. */
    static void requireFourDigits(int year) {
        if (year < 0 || year > 9999) throw malformed(Integer.toString(year));
    }

    /** At least one end is a date, and it may end on or after the day it begins. */
    static void requireOrder(Bound start, Bound end) {
        if (start instanceof NoDate && end instanceof NoDate) throw malformed(start + "/" + end);
        if (start instanceof Point s
                && end instanceof Point e
                && earliestStart(s).isAfter(latestEnd(e)))
            throw new InvalidValueException("date.ends-before-start", start + "/" + end);
    }

    private static Bound bound(String text, String edtf) {
        return switch (text) {
            case "" -> NoDate.UNKNOWN;
            case ".." -> NoDate.OPEN;
            default -> point(text, edtf);
        };
    }

    private static Point point(String text, String edtf) {
        Matcher m = POINT.matcher(text);
        if (!m.matches()) throw malformed(edtf);
        try {
            int year = Integer.parseInt(m.group(1));
            if (m.group(2) == null) return new Year(year);
            int second = Integer.parseInt(m.group(2));
            if (m.group(3) != null) return new Day(LocalDate.of(year, second, Integer.parseInt(m.group(3))));
            return second >= 21 && second <= 24 ? new Season(year, second) : new Month(YearMonth.of(year, second));
        } catch (DateTimeException e) {
            throw malformed(edtf);
        }
    }

    /** Where a season begins is a programme's policy, so here a season may begin as early as the winter before. */
    private static LocalDate earliestStart(Point point) {
        return switch (point) {
            case Day d -> d.date();
            case Month m -> m.month().atDay(1);
            case Season s -> LocalDate.of(Math.max(s.year() - 1, 0), 1, 1);
            case Year y -> LocalDate.of(y.year(), 1, 1);
        };
    }

    private static LocalDate latestEnd(Point point) {
        return switch (point) {
            case Day d -> d.date();
            case Month m -> m.month().atEndOfMonth();
            case Season s -> LocalDate.of(s.year(), 12, 31);
            case Year y -> LocalDate.of(y.year(), 12, 31);
        };
    }

    private static InvalidValueException malformed(String edtf) {
        return new InvalidValueException("date.malformed", edtf);
    }
}
