package no.sporbar.query.player;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import no.sporbar.query.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * A few stops of a programme, all of them known.
 *
 * @param all in order
 */
record ListedStops(String programme, List<Stop> all, StepEntries entries) implements Stops {
    /** One of them. */
    record Stop(long position, @Nullable Instant recordedAt) {}

    @Override
    public OptionalLong before(long position) {
        return all.stream()
                .mapToLong(Stop::position)
                .filter(each -> each < position)
                .max();
    }

    @Override
    public OptionalLong after(long position) {
        return all.stream()
                .mapToLong(Stop::position)
                .filter(each -> each > position)
                .min();
    }

    @Override
    public List<LedgerEntry> entries(Stretch stretch, int most) {
        return entries.at(
                programme,
                all.stream()
                        .map(Stop::position)
                        .filter(each -> each > stretch.after() && each <= stretch.upTo())
                        .limit(most)
                        .toList());
    }

    @Override
    public Tally tally(Grouping grouping, long upTo) {
        return Tally.of(steps(grouping, upTo), steps(grouping, Long.MAX_VALUE));
    }

    private long steps(Grouping grouping, long upTo) {
        return all.stream()
                .filter(stop -> stop.position() <= upTo)
                .map(stop -> grouping.key(stop.position(), stop.recordedAt()))
                .distinct()
                .count();
    }
}
