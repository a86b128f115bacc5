package no.sporbar.query.timeline;

import java.util.List;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SeasonPolicy;
import org.jspecify.annotations.Nullable;

/**
 * How often a milestone moved, and how far. A date that was only stated more exactly did not slip.
 *
 * @param later moves to a date that is surely later
 * @param earlier moves to a date that is surely earlier
 * @param unclear moves to a date that may be later or earlier
 * @param refined how often the date was stated more exactly
 * @param days how much later it now is than before it first moved
 */
public record Slips(int later, int earlier, int unclear, int refined, DaysBetween days) {
    /** Counts them; the dates that it had are those of the versions, oldest first. */
    static Slips of(List<MilestoneRow> versions, SeasonPolicy seasons) {
        Count count = new Count(seasons);
        versions.stream().map(MilestoneRow::date).filter(date -> date != null).forEach(count::add);
        return count.slips();
    }

    /**
     * A refinement says which day was meant all along, so what was first planned is as exact as it was said before the
     * first move, and the way from there to now needs no stop at the dates between.
     */
    private static final class Count {
        private final SeasonPolicy seasons;
        private final int[] counts = new int[Movement.values().length];
        private @Nullable ImpreciseDate planned;
        private @Nullable ImpreciseDate now;

        Count(SeasonPolicy seasons) {
            this.seasons = seasons;
        }

        void add(ImpreciseDate date) {
            Movement movement = now == null ? Movement.DATED : Movement.between(now, date, seasons);
            counts[movement.ordinal()]++;
            now = date;
            if (moves() == 0) planned = date;
        }

        private int moves() {
            return count(Movement.LATER) + count(Movement.EARLIER) + count(Movement.UNCLEAR);
        }

        private int count(Movement movement) {
            return counts[movement.ordinal()];
        }

        Slips slips() {
            DaysBetween days = planned == null || now == null || moves() == 0
                    ? DaysBetween.NONE
                    : Movement.days(planned, now, seasons);
            return new Slips(
                    count(Movement.LATER),
                    count(Movement.EARLIER),
                    count(Movement.UNCLEAR),
                    count(Movement.REFINED),
                    days);
        }
    }
}
