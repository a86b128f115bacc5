package no.sporbar.query.changes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of what differs between two moments.
 *
 * @param groups the decisions first, in the order of their first entry; then what follows from none
 * @param next where the next part begins; null at the end
 */
public record Compared(List<Group> groups, @Nullable String next) {
    /** How many of the things in this part were added, reworded and so on. One thing may count as several. */
    public Map<ChangeKind, Integer> counts() {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        for (Group group : groups)
            for (Change change : group.changes())
                for (ChangeKind kind : change.kinds()) counts.merge(kind, 1, Integer::sum);
        return counts;
    }

    /** How many things there are in this part. */
    public int things() {
        return groups.stream().mapToInt(group -> group.changes().size()).sum();
    }
}
