package no.sporbar.verify;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.tile.Tile;

/** What the leaf hashes of a stretch should be: its tiles in order, some of them fetched ahead. */
final class LeafTiles implements AutoCloseable {
    private static final int TOGETHER = 32;
    private static final int AHEAD = 2;
    private static final byte[] NONE = {0};

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Deque<Future<List<byte[]>>> ahead = new ArrayDeque<>();
    private final Deque<byte[]> fetched = new ArrayDeque<>();
    private final Edge.TileSource source;
    private final long size;
    private final long end;
    private long next;

    /** Those of the entries of these indexes. */
    LeafTiles(Edge.TileSource source, long size, long from, long to) {
        this.source = source;
        this.size = size;
        this.next = from / Tile.FULL;
        this.end = (to + Tile.FULL - 1) / Tile.FULL;
    }

    /** The hashes of the next tile; something that agrees with nothing if there is no such tile. */
    byte[] next() throws IOException, MalformedException {
        while (ahead.size() < AHEAD && next < end) {
            long first = next;
            next = Math.min(end, next + TOGETHER);
            long behind = next;
            ahead.add(threads.submit(() -> fetch(first, behind)));
        }
        if (fetched.isEmpty() && !ahead.isEmpty()) fetched.addAll(Waiting.on(ahead.remove()));
        byte[] tile = fetched.poll();
        return tile == null ? NONE : tile;
    }

    private List<byte[]> fetch(long first, long behind) throws IOException {
        List<byte[]> tiles = new ArrayList<>(TOGETHER);
        for (long index = first; index < behind; index++) tiles.add(fetch(Tile.in(size, 0, index)));
        return tiles;
    }

    private byte[] fetch(Tile tile) throws IOException {
        try {
            return source.tile(tile);
        } catch (NoSuchFileException | MalformedException e) {
            return NONE;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
