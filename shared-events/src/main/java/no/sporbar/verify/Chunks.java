package no.sporbar.verify;

import java.io.IOException;
import no.sporbar.ledger.MalformedException;
import org.jspecify.annotations.Nullable;

/** Where entries are read from, a tile's worth at a time. */
interface Chunks {
    /**
     * Gives out one after the other, and nothing after one that is not complete. Its memory is bounded: what it gave out may be
     * written over when it is asked for the next.
     */
    interface Reading extends AutoCloseable {
        /** The next, up to the end of its tile, or null behind the last one. */
        @Nullable
        Chunk next() throws IOException, MalformedException;

        @Override
        void close() throws IOException;
    }

    /** How many entries are best read in one go: up to the next index that this divides. */
    long stretch();

    /** Reads the entries of these indexes. */
    Reading read(long from, long to) throws IOException, MalformedException;
}
