package no.sporbar.query.rebuild;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild as the API shows it.
 *
 * @param secondsLeft until every entry is folded, at the rate until now
 * @param oldKept whether the tables that were in use before are still there
 */
record RebuildView(
        long id,
        String state,
        List<String> projections,
        @Nullable String programme,
        String reason,
        String askedBy,
        Instant askedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        long done,
        @Nullable Long total,
        @Nullable Long eventsPerSecond,
        @Nullable Long secondsLeft,
        @Nullable Long rowsCompared,
        @Nullable Long differences,
        @Nullable String firstDifference,
        long failedProgrammes,
        @Nullable String problem,
        boolean oldKept) {
    static RebuildView of(RebuildReport r) {
        Double rate = r.eventsPerSecond();
        return new RebuildView(
                r.id(),
                r.state().toString(),
                r.projections(),
                r.programme(),
                r.reason(),
                r.askedBy(),
                r.askedAt(),
                r.startedAt(),
                r.finishedAt(),
                r.done(),
                r.total(),
                rate == null ? null : Math.round(rate),
                r.secondsLeft(),
                r.compared(),
                r.differences(),
                r.firstDifference(),
                r.failed(),
                r.problem(),
                r.oldKept());
    }
}
