package no.sporbar.verify;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import no.sporbar.ledger.MalformedException;

/** Some consecutive entries, which one thread reads and hashes while another takes the hashes. */
final class Stretch {
    private static final int TOGETHER = 16;
    private static final int MOST_WAITING = 32;

    private final BlockingQueue<List<Hashed>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Future<Void> done;

    /** Begins as soon as a thread is free. */
    Stretch(ExecutorService threads, Chunks chunks, long from, long to, LeafTiles tiles) {
        done = threads.submit(() -> {
            try (tiles;
                    Chunks.Reading reading = chunks.read(from, to)) {
                hash(reading, tiles);
            } finally {
                waiting.put(List.of());
            }
            return null;
        });
    }

    private void hash(Chunks.Reading reading, LeafTiles tiles)
            throws IOException, MalformedException, InterruptedException {
        List<Hashed> together = new ArrayList<>(TOGETHER);
        for (Chunk chunk = reading.next(); chunk != null; chunk = reading.next()) {
            together.add(Hashed.of(chunk, tiles.next()));
            if (together.size() < TOGETHER) continue;
            waiting.put(together);
            together = new ArrayList<>(TOGETHER);
        }
        if (!together.isEmpty()) waiting.put(together);
    }

    /** Hands over what there is as it comes; whether more is wanted behind the last of it. */
    boolean give(Pipeline.Consumer consumer) throws IOException, MalformedException {
        for (List<Hashed> some = next(); !some.isEmpty(); some = next())
            for (Hashed each : some) if (!consumer.take(each)) return false;
        Waiting.on(done);
        return true;
    }

    private List<Hashed> next() throws IOException {
        try {
            return waiting.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        }
    }
}
