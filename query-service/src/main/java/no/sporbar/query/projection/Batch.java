package no.sporbar.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.query.ledger.LedgerEntry;

/**
 * Entries on their way into all projections. Begin it with everything that may be folded, fold what shall be, then write
 * once. All of it belongs in one transaction, together with the progress that it makes.
 */
public final class Batch {
    /** The rows of one projection that one entry changes. */
    private record Part(ProjectionFold<?, ?> fold, List<Key> rows) {}

    private final List<ProjectionFold<?, ?>> folds;
    /** By the entry's position. */
    private final Map<Long, List<Part>> parts;

    Batch(List<ProjectionFold<?, ?>> folds, Collection<LedgerEntry> entries) {
        this.folds = folds;
        this.parts = HashMap.newHashMap(entries.size());
        Map<Class<?>, List<ProjectionFold<?, ?>>> listeners = new HashMap<>();
        for (LedgerEntry entry : entries) {
            if (entry.problem() != null) continue;
            Class<?> type = entry.readable().event().getClass();
            parts.put(entry.position(), parts(entry, listeners.computeIfAbsent(type, this::listeners)));
        }
        for (ProjectionFold<?, ?> fold : folds) fold.load();
    }

    private List<ProjectionFold<?, ?>> listeners(Class<?> event) {
        return folds.stream().filter(fold -> fold.listensTo(event)).toList();
    }

    private static List<Part> parts(LedgerEntry entry, List<ProjectionFold<?, ?>> listeners) {
        List<Part> parts = new ArrayList<>(listeners.size());
        for (ProjectionFold<?, ?> fold : listeners) {
            List<Key> rows = fold.expect(entry);
            if (!rows.isEmpty()) parts.add(new Part(fold, rows));
        }
        return parts;
    }

    /**
     * Folds one entry into every projection, or into none.
     *
     * @param entry one of those that it was begun with
     * @throws RuntimeException what a projection threw; the batch is as it was before the entry
     */
    public void fold(LedgerEntry entry) {
        Recorded recorded = Recorded.of(entry);
        List<Part> changed = parts.getOrDefault(entry.position(), List.of());
        try {
            for (Part part : changed) part.fold().stage(part.rows(), entry, recorded);
        } catch (RuntimeException e) {
            for (Part part : changed) part.fold().discard();
            throw e;
        }
        for (Part part : changed) part.fold().keep();
    }

    /** Writes every version that the folds made. */
    public void write() {
        for (ProjectionFold<?, ?> fold : folds) fold.write();
    }
}
