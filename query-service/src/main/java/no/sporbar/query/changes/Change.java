package no.sporbar.query.changes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that differs between two moments, or that something happened to although it ended as it was.
 *
 * @param thing what kind of thing, as in {@code service-area}
 * @param name what it is called at the second moment
 * @param kinds what became of it, on the whole
 * @param fields what it says otherwise, on the whole; everything that it says, where it was added
 * @param moves how often it was moved on the way: a milestone that was moved there and back has no other date, but moves
 * @param steps what happened on the way, oldest first: only the latest where there were very many
 * @param stepsInAll how many there were
 */
public record Change(
        String thing,
        String id,
        String name,
        Set<ChangeKind> kinds,
        List<FieldChange> fields,
        int moves,
        List<Step> steps,
        long stepsInAll) {

    /** The decision that it follows from in the end: that of the latest step which follows from any. */
    @Nullable
    Cause cause() {
        return steps.stream().map(Step::cause).reduce(null, (earlier, later) -> later == null ? earlier : later);
    }

    /** The entry that made it what it is at the second moment. */
    Step last() {
        return steps.getLast();
    }
}
