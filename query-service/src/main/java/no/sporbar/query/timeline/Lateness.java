package no.sporbar.query.timeline;

import java.time.LocalDate;
import no.sporbar.events.Certainty;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;
import org.jspecify.annotations.Nullable;

/** Whether a milestone is late: with imprecise dates that has three answers. */
public enum Lateness {
    /** On time, whichever days its dates turn out to be. */
    ON_TIME("onTime"),
    /** Late on some of the days that its dates may be. */
    POSSIBLY_LATE("possiblyLate"),
    /** Late, whichever days its dates turn out to be. */
    SURELY_LATE("surelyLate");

    private final String text;

    Lateness(String text) {
        this.text = text;
    }

    /** How late a milestone was on a day; null where that is no question: no date, or cancelled. */
    static @Nullable Lateness of(MilestoneRow milestone, LocalDate day, SeasonPolicy seasons) {
        ImpreciseDate due = milestone.date();
        if (due == null) return null;
        ImpreciseDate passedOn = milestone.passedOn();
        return switch (milestone.status()) {
            case PLANNED -> after(new ImpreciseDate.Day(day), due, seasons);
            case PASSED -> passedOn == null ? null : passed(passedOn, due, seasons);
            case MISSED -> SURELY_LATE;
            case CANCELLED -> null;
        };
    }

    /** What was passed within the time it was planned for was in time, however roughly that was known. */
    private static Lateness passed(ImpreciseDate passedOn, ImpreciseDate due, SeasonPolicy seasons) {
        return passedOn.refines(due, seasons) ? ON_TIME : after(passedOn, due, seasons);
    }

    private static Lateness after(ImpreciseDate one, ImpreciseDate due, SeasonPolicy seasons) {
        return of(one.isAfter(due, seasons));
    }

    /** By whether it comes after it was due. */
    static Lateness of(Certainty late) {
        return switch (late) {
            case YES -> SURELY_LATE;
            case POSSIBLY -> POSSIBLY_LATE;
            case NO -> ON_TIME;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
