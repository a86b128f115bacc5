package no.sporbar.query.timeline;

import java.time.LocalDate;
import java.util.Locale;
import no.sporbar.events.DayRange;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ImpreciseDateText;
import no.sporbar.events.SeasonPolicy;
import org.jspecify.annotations.Nullable;

/**
 * An imprecise date in every form that a reader may want.
 *
 * @param edtf the date itself
 * @param earliest the first day it may be; absent where it has no beginning
 * @param latest the last day it may be; absent where it has no end
 * @param words as people say it, in the reader's language
 */
public record DateOnTimeline(
        String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, String words) {

    /** The date in words of a language. */
    public static DateOnTimeline of(ImpreciseDate date, SeasonPolicy seasons, Locale locale) {
        return of(date, seasons, ImpreciseDateText.in(locale));
    }

    static DateOnTimeline of(ImpreciseDate date, SeasonPolicy seasons, ImpreciseDateText text) {
        DayRange days = date.days(seasons);
        return new DateOnTimeline(
                date.toString(),
                days.hasFirst() ? days.first() : null,
                days.hasLast() ? days.last() : null,
                text.of(date));
    }
}
