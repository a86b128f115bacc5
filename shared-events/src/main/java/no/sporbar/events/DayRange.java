package no.sporbar.events;

import java.time.LocalDate;

/**
 * A stretch of whole days, both ends included. {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for an end that is
 * open or unknown.
 */
public record DayRange(LocalDate first, LocalDate last) {
    /** Whether every day of the other stretch is also a day of this one. */
    public boolean contains(DayRange other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** Whether the stretch has a known first day. */
    public boolean hasFirst() {
        return !first.equals(LocalDate.MIN);
    }

    /** Whether the stretch has a known last day. */
    public boolean hasLast() {
        return !last.equals(LocalDate.MAX);
    }
}
