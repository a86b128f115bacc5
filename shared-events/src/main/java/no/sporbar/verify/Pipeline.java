package no.sporbar.verify;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.tile.Tile;

/**
 * Reads entries in one thread, hashes them on every core of the machine, and gives the hashes out in order. What is read ahead
 * is bounded in bytes, since one tile's entries may be anything from nothing to 16 MiB.
 */
final class Pipeline {
    private static final int MOST_CHUNKS = 48;
    private static final long MOST_BYTES = 24L << 20;

    /** Takes the hashes of a chunk. */
    interface Consumer {
        /** @return whether it wants more */
        boolean take(Hashed hashed) throws IOException, MalformedException;
    }

    private record Job(Future<Hashed> hashed, long bytes) {}

    private final Deque<Job> ahead = new ArrayDeque<>();
    private long aheadBytes;

    /** @param tiles what the leaf hashes should be; an empty answer where that is not known */
    void run(Chunks.Reading reading, long size, Edge.TileSource tiles, Consumer consumer)
            throws IOException, MalformedException {
        ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        ExecutorService fetching = Executors.newVirtualThreadPerTaskExecutor();
        try {
            boolean wanted = true;
            for (Chunk chunk = reading.next(); chunk != null && wanted; chunk = wanted ? reading.next() : null) {
                submit(chunk, size, tiles, cores, fetching);
                while (wanted && (ahead.size() > MOST_CHUNKS || aheadBytes > MOST_BYTES)) wanted = give(consumer);
            }
            while (wanted && !ahead.isEmpty()) wanted = give(consumer);
        } finally {
            cores.shutdownNow();
            fetching.shutdownNow();
        }
    }

    private void submit(
            Chunk chunk, long size, Edge.TileSource tiles, ExecutorService cores, ExecutorService fetching) {
        Tile tile = Tile.in(size, 0, chunk.first() / Tile.FULL);
        Future<byte[]> hashes = fetching.submit(() -> fetch(tile, tiles));
        Future<Hashed> hashed = cores.submit(() -> Hashed.of(chunk, Waiting.on(hashes)));
        ahead.add(new Job(hashed, chunk.bytes().length));
        aheadBytes += chunk.bytes().length;
    }

    /** A tile that is not there, or no tile, agrees with nothing. */
    private static byte[] fetch(Tile tile, Edge.TileSource tiles) throws IOException {
        try {
            return tiles.tile(tile);
        } catch (NoSuchFileException | MalformedException e) {
            return new byte[1];
        }
    }

    private boolean give(Consumer consumer) throws IOException, MalformedException {
        Job job = ahead.remove();
        aheadBytes -= job.bytes();
        return consumer.take(Waiting.on(job.hashed()));
    }
}
