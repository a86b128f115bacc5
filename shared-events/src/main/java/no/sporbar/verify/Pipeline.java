package no.sporbar.verify;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.sporbar.ledger.MalformedException;

/**
 * Reads and hashes several stretches of the entries at the same time, each in a thread of its own, and gives the hashes out in
 * order. Of a stretch that is ahead only the hashes are kept: its entries never wait for anything, so however long they are,
 * memory is bounded.
 */
final class Pipeline {
    /** More would not be faster for long: then the disk or the network is what takes the time. */
    private static final int MOST_LANES = 4;

    /** Takes the hashes of a chunk. */
    interface Consumer {
        /** @return whether it wants more */
        boolean take(Hashed hashed) throws IOException, MalformedException;
    }

    private final Chunks chunks;
    private final long size;
    private final Edge.TileSource tiles;

    /** @param tiles what the leaf hashes should be; an empty answer where that is not known */
    Pipeline(Chunks chunks, long size, Edge.TileSource tiles) {
        this.chunks = chunks;
        this.size = size;
        this.tiles = tiles;
    }

    /** Everything from an index to the end, as long as it is wanted. */
    void run(long from, Consumer consumer) throws IOException, MalformedException {
        int lanes = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, MOST_LANES);
        ExecutorService threads = Executors.newFixedThreadPool(lanes);
        try {
            Deque<Stretch> ahead = new ArrayDeque<>();
            long next = from;
            do {
                while (next < size && ahead.size() <= lanes) {
                    long end = Math.min(size, (next / chunks.stretch() + 1) * chunks.stretch());
                    ahead.add(new Stretch(threads, chunks, next, end, new LeafTiles(tiles, size, next, end)));
                    next = end;
                }
            } while (!ahead.isEmpty() && ahead.remove().give(consumer));
        } finally {
            threads.shutdownNow();
        }
    }
}
