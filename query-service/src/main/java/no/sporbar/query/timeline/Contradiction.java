package no.sporbar.query.timeline;

import java.util.Locale;
import no.sporbar.events.Certainty;
import no.sporbar.events.MilestoneId;
import org.jspecify.annotations.Nullable;

/**
 * Two things that the plan says and that cannot both be, or may turn out so.
 *
 * @param milestone whose date it is
 * @param other the milestone that has to be passed first; absent for a deadline
 * @param certainty yes, or possibly: true for some of the days that the dates may be
 * @param days how many days are missing: where it is only possible, at least none
 */
public record Contradiction(
        MilestoneId milestone, @Nullable MilestoneId other, Kind kind, Certainty certainty, DaysBetween days) {

    /** What contradicts what. */
    public enum Kind {
        /** It is planned for a day on which the other cannot have been passed, or not for long enough. */
        BEFORE_PREDECESSOR,
        /** It is planned for a day after its deadline, or what it waits for puts it there. */
        AFTER_DEADLINE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
