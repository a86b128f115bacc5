package no.sporbar.query.timeline;

import java.time.LocalDate;
import no.sporbar.events.Certainty;
import no.sporbar.events.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * The days on which one thing may happen, as days since 1970. Unlike a stretch of time it happens on one of them.
 *
 * @param first {@link #NO_FIRST} where there is none
 * @param last {@link #NO_LAST} where there is none
 */
record PossibleDays(long first, long last) {
    static final long NO_FIRST = Long.MIN_VALUE;
    static final long NO_LAST = Long.MAX_VALUE;

    static PossibleDays of(DayRange days) {
        return new PossibleDays(bounded(days.first()), bounded(days.last()));
    }

    private static long bounded(LocalDate day) {
        if (day.equals(LocalDate.MIN)) return NO_FIRST;
        return day.equals(LocalDate.MAX) ? NO_LAST : day.toEpochDay();
    }

    /** So many days later; earlier, where they are below nothing. */
    PossibleDays plus(long days) {
        return new PossibleDays(later(first, days), later(last, days));
    }

    private static long later(long day, long days) {
        return isDay(day) ? day + days : day;
    }

    /** When both have happened. */
    PossibleDays orLater(PossibleDays other) {
        return new PossibleDays(Math.max(first, other.first), Math.max(last, other.last));
    }

    /** When one of them has happened. */
    PossibleDays orEarlier(PossibleDays other) {
        return new PossibleDays(Math.min(first, other.first), Math.min(last, other.last));
    }

    /** Whether this comes after the other, whichever days they turn out to be. */
    Certainty isAfter(PossibleDays other) {
        if (first > other.last) return Certainty.YES;
        return last > other.first ? Certainty.POSSIBLY : Certainty.NO;
    }

    /** How many days from this to the other. */
    DaysBetween until(PossibleDays other) {
        return new DaysBetween(between(last, other.first), between(first, other.last));
    }

    private static @Nullable Long between(long from, long to) {
        return isDay(from) && isDay(to) ? Long.valueOf(to - from) : null;
    }

    /** The first of them, where there is one. */
    @Nullable
    LocalDate firstDay() {
        return isDay(first) ? LocalDate.ofEpochDay(first) : null;
    }

    /** The last of them, where there is one. */
    @Nullable
    LocalDate lastDay() {
        return isDay(last) ? LocalDate.ofEpochDay(last) : null;
    }

    private static boolean isDay(long day) {
        return day != NO_FIRST && day != NO_LAST;
    }
}
