package no.sporbar.query.timeline;

import org.jspecify.annotations.Nullable;

/**
 * How many days lie between two dates that may be imprecise; below nothing where the later one comes first.
 *
 * @param atLeast absent where there is no bound
 * @param atMost absent where there is no bound
 */
public record DaysBetween(@Nullable Long atLeast, @Nullable Long atMost) {
    /** The same day, however imprecise. */
    static final DaysBetween NONE = new DaysBetween(0L, 0L);
}
