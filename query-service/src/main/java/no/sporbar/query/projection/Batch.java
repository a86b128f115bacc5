package no.sporbar.query.projection;

import java.util.Collection;
import java.util.List;
import no.sporbar.query.ledger.LedgerEntry;

/**
 * Entries on their way into all projections. Begin it with everything that may be folded, fold what shall be, then write
 * once. All of it belongs in one transaction, together with the progress that it makes.
 */
public final class Batch {
    private final List<ProjectionFold<?, ?>> folds;

    Batch(List<ProjectionFold<?, ?>> folds, Collection<LedgerEntry> entries) {
        this.folds = folds;
        for (ProjectionFold<?, ?> fold : folds) fold.load(entries);
    }

    /**
     * Folds one entry into every projection, or into none.
     *
     * @throws RuntimeException what a projection threw; the batch is as it was before the entry
     */
    public void fold(LedgerEntry entry) {
        Recorded recorded = Recorded.of(entry);
        try {
            for (ProjectionFold<?, ?> fold : folds) fold.stage(entry, recorded);
        } catch (RuntimeException e) {
            for (ProjectionFold<?, ?> fold : folds) fold.discard();
            throw e;
        }
        for (ProjectionFold<?, ?> fold : folds) fold.keep();
    }

    /** Writes every version that the folds made. */
    public void write() {
        for (ProjectionFold<?, ?> fold : folds) fold.write();
    }
}
