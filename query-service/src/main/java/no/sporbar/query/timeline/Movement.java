package no.sporbar.query.timeline;

import java.util.Locale;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;

/** What a fact did to the date of a milestone. With imprecise dates a move need not surely be to later or to earlier. */
public enum Movement {
    /** It got its first date. */
    DATED,
    /** The same was said more exactly: it did not move. */
    REFINED,
    /** To a later date, whichever days they turn out to be. */
    LATER,
    /** To an earlier date, whichever days they turn out to be. */
    EARLIER,
    /** To another date that may be later or earlier. */
    UNCLEAR,
    /** The date stayed as it was. */
    NONE;

    /** From one date to another. */
    static Movement between(ImpreciseDate before, ImpreciseDate now, SeasonPolicy seasons) {
        if (now.equals(before)) return NONE;
        if (now.refines(before, seasons)) return REFINED;
        DaysBetween shift = days(before, now, seasons);
        if (shift.atLeast() != null && shift.atLeast() > 0) return LATER;
        return shift.atMost() != null && shift.atMost() < 0 ? EARLIER : UNCLEAR;
    }

    /** How many days later it then ends. */
    static DaysBetween days(ImpreciseDate before, ImpreciseDate now, SeasonPolicy seasons) {
        return PossibleDays.of(before.ends(seasons)).until(PossibleDays.of(now.ends(seasons)));
    }

    /** Whether it got another date than it had. */
    boolean isMove() {
        return this == LATER || this == EARLIER || this == UNCLEAR;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
