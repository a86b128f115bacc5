package no.sporbar.query.timeline;

import no.sporbar.events.DayRange;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;

/**
 * How another date differs from the one before it, in days.
 *
 * @param refined whether it only says more exactly what was said, and so has not moved
 * @param starts how much later it begins
 * @param ends how much later it ends; the same, where it is no stretch of time
 */
public record DateShift(boolean refined, DaysBetween starts, DaysBetween ends) {
    /** From one to the other. */
    public static DateShift between(ImpreciseDate before, ImpreciseDate now, SeasonPolicy seasons) {
        return new DateShift(
                now.refines(before, seasons),
                days(before.begins(seasons), now.begins(seasons)),
                days(before.ends(seasons), now.ends(seasons)));
    }

    /** An end that may be on no other day than before has stayed where it was. */
    private static DaysBetween days(DayRange before, DayRange now) {
        return before.contains(now) ? DaysBetween.NONE : PossibleDays.of(before).until(PossibleDays.of(now));
    }
}
