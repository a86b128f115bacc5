package no.sporbar.query.replay;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import no.sporbar.ledger.MalformedException;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.verify.LogSource;

/** The entries of a source in batches, into a fold. */
final class SourceEntries {
    private static final int BATCH = 1_000;
    private static final int BATCH_BYTES = 4_000_000;
    /** Asked for at once; a file of an exit bundle holds as many. */
    private static final long SLICE = 65_536;

    private final LogSource source;
    private final long size;

    SourceEntries(LogSource source, long size) {
        this.source = source;
        this.size = size;
    }

    /** Folds all of them, or until the fold stands still. */
    void into(LedgerFold fold, LongConsumer done) throws IOException, MalformedException {
        Batch batch = new Batch(fold);
        for (long from = 0; from < size && fold.standstill().isEmpty(); from += SLICE) {
            source.entries(from, Math.min(size, from + SLICE), (index, bytes) -> {
                batch.add(LedgerEntry.read(index + 1, bytes));
                if (batch.isFull()) {
                    batch.fold();
                    done.accept(index + 1);
                }
            });
        }
        batch.fold();
        done.accept(size);
    }

    private static final class Batch {
        private final LedgerFold fold;
        private final List<LedgerEntry> entries = new ArrayList<>(BATCH);
        private int bytes;

        Batch(LedgerFold fold) {
            this.fold = fold;
        }

        void add(LedgerEntry entry) {
            entries.add(entry);
            bytes += entry.bytes().length;
        }

        boolean isFull() {
            return entries.size() == BATCH || bytes >= BATCH_BYTES;
        }

        void fold() {
            fold.fold(entries);
            entries.clear();
            bytes = 0;
        }
    }
}
