package no.sporbar.query.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one rebuild.
 *
 * @param programme the one that is folded anew; null for all
 * @param reason {@code version} where the software has other versions of the projections, {@code operator} where one asked
 * @param total entries to fold; null before it has begun
 * @param done entries folded
 * @param seenAt when that was last written down
 * @param compared rows that were compared with those in use; null where there was nothing to compare with
 * @param firstDifference the first row that is not the same in both, in the order of positions
 * @param failed programmes with an entry that could not be folded
 * @param problem why it failed
 * @param oldKept whether the rows that were in use before can still be looked at
 */
public record RebuildReport(
        long id,
        List<String> projections,
        @Nullable String programme,
        String reason,
        String askedBy,
        Instant askedAt,
        RebuildState state,
        @Nullable Instant startedAt,
        @Nullable Instant foldedAt,
        @Nullable Instant seenAt,
        @Nullable Instant finishedAt,
        @Nullable Long total,
        long done,
        @Nullable Long compared,
        @Nullable Long differences,
        @Nullable String firstDifference,
        long failed,
        @Nullable String problem,
        boolean oldKept) {
    static final String VERSION = "version";
    static final String OPERATOR = "operator";

    public RebuildReport {
        projections = List.copyOf(projections);
    }

    /** Entries folded in a second; null before there is anything to say. */
    public @Nullable Double eventsPerSecond() {
        Instant until = foldedAt == null ? seenAt : foldedAt;
        if (startedAt == null || until == null || done == 0) return null;
        long millis = Duration.between(startedAt, until).toMillis();
        return millis <= 0 ? null : done * 1_000.0 / millis;
    }

    /** How long folding goes on at that rate; null where nobody knows. */
    public @Nullable Long secondsLeft() {
        Double rate = eventsPerSecond();
        if (total == null || rate == null || state != RebuildState.FOLDING) return null;
        return (long) Math.ceil(Math.max(0, total - done) / rate);
    }

    /** The share that has been folded, from 0 to 1. */
    public double share() {
        if (total == null) return 0;
        return total == 0 ? 1 : Math.min(1, done / (double) total);
    }
}
