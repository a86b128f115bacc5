package no.sporbar.query.programmes;

import no.sporbar.events.BodyId;
import no.sporbar.events.Certainty;
import no.sporbar.events.DayRange;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.OfficeId;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.programmes.OfficeRow.Term;

/**
 * Who held an office at a time.
 *
 * @param held whether surely or only possibly, since the dates may be imprecise
 */
public record OfficeHolder(OfficeId office, String title, BodyId body, String holder, Certainty held) {

    static OfficeHolder of(OfficeRow office, Term term, ImpreciseDate on, SeasonPolicy seasons) {
        return new OfficeHolder(
                office.id(), term.title(), office.body(), term.holder(), held(term, on.days(seasons), seasons));
    }

    /** Surely on all of the days, possibly on some of them, or on none. */
    private static Certainty held(Term term, DayRange on, SeasonPolicy seasons) {
        DayRange since = term.since().begins(seasons);
        ImpreciseDate until = term.until();
        boolean possibly = !since.first().isAfter(on.last())
                && (until == null || !until.ends(seasons).last().isBefore(on.first()));
        boolean surely = !since.last().isAfter(on.first())
                && (until == null || !until.ends(seasons).first().isBefore(on.last()));
        if (!possibly) return Certainty.NO;
        return surely ? Certainty.YES : Certainty.POSSIBLY;
    }
}
