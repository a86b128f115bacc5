package no.sporbar.verify;

import java.io.IOException;
import no.sporbar.ledger.MalformedException;
import org.jspecify.annotations.Nullable;

/** Where entries are read from, a tile's worth at a time. */
interface Chunks {
    /** Gives out one after the other, and nothing after one that is not complete. Its memory is bounded. */
    interface Reading extends AutoCloseable {
        /** The next, up to the end of its tile, or null behind the last one. */
        @Nullable
        Chunk next() throws IOException, MalformedException;

        @Override
        void close() throws IOException;
    }

    /** Reads the entries of these indexes. */
    Reading read(long from, long to) throws IOException, MalformedException;
}
