package no.sporbar.query.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import no.sporbar.events.DayRange;
import no.sporbar.events.Deadline;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ImpreciseDate.Day;
import no.sporbar.events.SeasonPolicy;

/** Where something stands in a calendar, which has no other dates than days and clock times. */
sealed interface When {
    /** The first day that it touches. */
    LocalDate first();

    /** The last day that it touches. */
    LocalDate last();

    /** Whether the days are the thing's own, and not those on which it may turn out to be. */
    boolean exact();

    /** Whole days, both ends included. */
    record Days(LocalDate first, LocalDate last, boolean exact) implements When {}

    /** A time of day in Europe/Oslo. */
    record Clock(LocalDateTime at) implements When {
        @Override
        public LocalDate first() {
            return at.toLocalDate();
        }

        @Override
        public LocalDate last() {
            return at.toLocalDate();
        }

        @Override
        public boolean exact() {
            return true;
        }
    }

    /** All the days that a date may be; of one that has no beginning or no end, those of the end that is known. */
    static When of(ImpreciseDate date, SeasonPolicy seasons) {
        DayRange begins = date.begins(seasons);
        DayRange ends = date.ends(seasons);
        LocalDate first = begins.hasFirst() ? begins.first() : ends.first();
        LocalDate last = ends.hasLast() ? ends.last() : begins.last();
        return new Days(first, last, isDay(begins) && isDay(ends));
    }

    /** The day with its clock time, where both are known. */
    static When of(Deadline deadline, SeasonPolicy seasons) {
        return deadline.clock() != null && deadline.date() instanceof Day(LocalDate day)
                ? new Clock(day.atTime(LocalTime.parse(deadline.clock())))
                : of(deadline.date(), seasons);
    }

    private static boolean isDay(DayRange days) {
        return days.first().equals(days.last()) && days.hasFirst() && days.hasLast();
    }

    /** Whether it may be within some days. */
    default boolean touches(DayRange days) {
        return !last().isBefore(days.first()) && !first().isAfter(days.last());
    }
}
