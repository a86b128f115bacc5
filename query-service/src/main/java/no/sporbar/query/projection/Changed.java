package no.sporbar.query.projection;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row that got at least one version between two positions.
 *
 * @param before as it was at the first position; null where it was not there yet
 * @param steps the versions that it got since, oldest first: only the latest where there were very many
 * @param stepsInAll how many there were
 */
public record Changed<R>(String id, @Nullable R before, List<R> steps, long stepsInAll) {
    public Changed {
        steps = List.copyOf(steps);
    }

    /** As it is at the second position. */
    public R now() {
        return steps.getLast();
    }

    Changed<R> with(R next) {
        return new Changed<>(
                id, before, Stream.concat(steps.stream(), Stream.of(next)).toList(), stepsInAll);
    }
}
