package no.sporbar.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import no.sporbar.events.DomainEvent;
import no.sporbar.query.ledger.LedgerEntry;

/** Projections without a database: the same folds over rows in memory. They need no more than this package and the facts. */
public final class MemoryProjections {
    /** Gets every version of every row. */
    @FunctionalInterface
    public interface Sink {
        /**
         * What one batch made of one projection.
         *
         * @param lines in their order; never empty
         */
        void made(Projection<?, ?> projection, List<RowLine> lines);
    }

    private final List<Supplier<ProjectionFold<?, ?>>> folds;

    public MemoryProjections(Collection<Projection<?, ?>> all, Sink sink) {
        this.folds = all.stream().map(projection -> folds(projection, sink)).toList();
    }

    /** Begins a batch. Batches that follow each other in the order of the ledger give all lines in theirs. */
    public Batch begin(Collection<LedgerEntry> entries) {
        List<ProjectionFold<?, ?>> begun = new ArrayList<>(folds.size());
        for (Supplier<ProjectionFold<?, ?>> each : folds) begun.add(each.get());
        return new Batch(begun, entries);
    }

    private static <E extends DomainEvent, R extends Record> Supplier<ProjectionFold<?, ?>> folds(
            Projection<E, R> projection, Sink sink) {
        MemoryRows<R> rows = new MemoryRows<>(projection.row(), lines -> sink.made(projection, lines));
        return () -> new ProjectionFold<>(projection, rows);
    }
}
