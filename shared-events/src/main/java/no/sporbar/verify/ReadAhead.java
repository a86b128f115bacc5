package no.sporbar.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.sporbar.ledger.MalformedException;

/** Reads a stream in a thread of its own, a few blocks ahead of who takes them: what is compressed is unpacked meanwhile. */
final class ReadAhead extends InputStream {
    private static final int BLOCK = 64 * 1024;
    private static final int AHEAD = 8;

    private record Block(byte[] bytes, int length) {}

    private final InputStream source;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("read-ahead").factory());
    private final Deque<Future<Block>> ahead = new ArrayDeque<>();
    private Block block = new Block(new byte[0], 0);
    private int at;

    ReadAhead(InputStream source) {
        this.source = source;
        for (int i = 0; i < AHEAD; i++) fill(new byte[BLOCK]);
    }

    private void fill(byte[] bytes) {
        ahead.add(thread.submit(() -> new Block(bytes, source.readNBytes(bytes, 0, bytes.length))));
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : block.bytes()[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (isAtEnd()) return -1;
        int taken = Math.min(most, block.length() - at);
        System.arraycopy(block.bytes(), at, into, from, taken);
        at += taken;
        return taken;
    }

    private boolean isAtEnd() throws IOException {
        if (at < block.length()) return false;
        try {
            byte[] empty = block.bytes();
            block = Waiting.on(ahead.remove());
            at = 0;
            fill(empty.length == 0 ? new byte[BLOCK] : empty);
            return block.length() == 0;
        } catch (MalformedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        thread.shutdownNow();
        thread.close();
        source.close();
    }
}
