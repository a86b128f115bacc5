package no.sporbar.query.page.timeline;

import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.timeline.DateShift;
import org.jspecify.annotations.Nullable;

/**
 * How a period or a milestone stood at an earlier moment.
 *
 * @param known whether it was there
 * @param date when it was planned or had been passed; null without a date
 */
public record Shadow(boolean known, @Nullable ImpreciseDate date) {
    /** Of what was not there yet. */
    public static final Shadow NONE = new Shadow(false, null);

    /** Of what was there. */
    public static Shadow of(@Nullable ImpreciseDate date) {
        return new Shadow(true, date);
    }

    /** Where to draw it: nowhere, where the date is the one that is drawn already. */
    @Nullable
    ImpreciseDate besides(@Nullable ImpreciseDate now) {
        return date == null || date.equals(now) ? null : date;
    }

    /** How the date now differs from it; null where one of them is missing. */
    @Nullable
    DateShift until(@Nullable ImpreciseDate now, SeasonPolicy seasons) {
        return date == null || now == null ? null : DateShift.between(date, now, seasons);
    }
}
