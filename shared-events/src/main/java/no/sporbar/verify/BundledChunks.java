package no.sporbar.verify;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.tile.EntryBundle;
import no.sporbar.ledger.tile.Tile;
import org.jspecify.annotations.Nullable;

/**
 * Entries in the bundles of tlog-tiles, a few of them fetched ahead.
 *
 * @param size of the tree, which says how wide the last bundle is
 */
record BundledChunks(Tiles tiles, long size) implements Chunks {
    /** The longest that a bundle can be. */
    static final int LONGEST = Tile.FULL * (EntryBundle.LONGEST + 2);

    private static final int AHEAD = 2;
    private static final int STRETCH = 64 * Tile.FULL;

    @Override
    public long stretch() {
        return STRETCH;
    }

    @Override
    public Reading read(long from, long to) {
        return new Fetched(from, to);
    }

    private Chunk fetch(long tile, long from, long to) throws IOException, MalformedException {
        byte[] bytes;
        try {
            bytes = tiles.bytes(Tile.in(size, Tile.ENTRIES, tile), LONGEST);
        } catch (NoSuchFileException e) {
            bytes = new byte[0];
        }
        long begin = tile * Tile.FULL;
        long wholeTo = Math.min(size, begin + Tile.FULL);
        int skip = (int) Math.max(0, from - begin);
        int last = (int) (Math.min(to, wholeTo) - begin);
        return cut(bytes, begin, skip, last, last == wholeTo - begin);
    }

    private static Chunk cut(byte[] bytes, long begin, int skip, int last, boolean nothingBehind) {
        int[] bounds = new int[2 * (last - skip)];
        int count = 0;
        int at = 0;
        Chunk.End end = Chunk.End.COMPLETE;
        for (int i = 0; i < last && end == Chunk.End.COMPLETE; i++) {
            int start = at + 2;
            int stop = start > bytes.length ? start : start + ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff);
            if (at == bytes.length) end = Chunk.End.NO_MORE;
            else if (stop > bytes.length || start > bytes.length) end = Chunk.End.UNREADABLE;
            else {
                if (i >= skip) {
                    bounds[2 * count] = start;
                    bounds[2 * count++ + 1] = stop;
                }
                at = stop;
            }
        }
        if (end == Chunk.End.COMPLETE && nothingBehind && at < bytes.length) end = Chunk.End.ONE_TOO_MANY;
        return new Chunk(begin + skip, bytes, Arrays.copyOf(bounds, 2 * count), end);
    }

    private final class Fetched implements Reading {
        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        private final Deque<Future<Chunk>> ahead = new ArrayDeque<>();
        private final long from;
        private final long to;
        private long next;

        Fetched(long from, long to) {
            this.from = from;
            this.to = to;
            this.next = from / Tile.FULL;
        }

        @Override
        public @Nullable Chunk next() throws IOException, MalformedException {
            while (ahead.size() < AHEAD && next * Tile.FULL < to) {
                long tile = next++;
                ahead.add(threads.submit(() -> fetch(tile, from, to)));
            }
            Future<Chunk> first = ahead.poll();
            return first == null ? null : Waiting.on(first);
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}
