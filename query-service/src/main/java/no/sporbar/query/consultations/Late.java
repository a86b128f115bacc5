package no.sporbar.query.consultations;

import no.sporbar.events.Certainty;
import no.sporbar.events.Deadline;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;
import org.jspecify.annotations.Nullable;

/** Whether a response came after the deadline in force: with imprecise dates that has three answers. */
public enum Late {
    /** In time, whichever days the dates turn out to be. */
    ON_TIME("onTime"),
    /** Late on some of the days that the dates may be, or on the day itself by a clock that nobody read. */
    POSSIBLY_LATE("possiblyLate"),
    /** Late, whichever days the dates turn out to be. */
    SURELY_LATE("surelyLate");

    private final String text;

    Late(String text) {
        this.text = text;
    }

    /** Null where that is no question: no deadline, or nobody knows when it came. */
    static @Nullable Late of(@Nullable ImpreciseDate receivedOn, @Nullable Deadline deadline, SeasonPolicy seasons) {
        if (receivedOn == null || deadline == null) return null;
        Certainty after = receivedOn.isAfter(deadline.date(), seasons);
        return switch (after) {
            case YES -> SURELY_LATE;
            case POSSIBLY -> POSSIBLY_LATE;
            case NO ->
                deadline.clock() != null && mayBeThatDay(receivedOn, deadline, seasons) ? POSSIBLY_LATE : ON_TIME;
        };
    }

    private static boolean mayBeThatDay(ImpreciseDate receivedOn, Deadline deadline, SeasonPolicy seasons) {
        return receivedOn.isBefore(deadline.date(), seasons) != Certainty.YES;
    }

    @Override
    public String toString() {
        return text;
    }
}
