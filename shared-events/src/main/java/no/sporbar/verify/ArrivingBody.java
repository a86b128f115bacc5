package no.sporbar.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer, read as it comes: one piece is asked for at a time. The JDK's own stream waits for the next byte for
 * ever; this one only as long as it is told to.
 */
final class ArrivingBody extends InputStream implements BodySubscriber<InputStream> {
    private static final List<ByteBuffer> END = List.of();

    private final URI address;
    private final Duration patience;
    private final BlockingQueue<List<ByteBuffer>> arrived = new LinkedBlockingQueue<>();
    private final CompletableFuture<Subscription> subscription = new CompletableFuture<>();
    private volatile @Nullable Throwable broken;
    private Iterator<ByteBuffer> piece = Collections.emptyIterator();
    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private boolean ended;

    /** @param patience the longest time without a byte */
    ArrivingBody(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public void onSubscribe(Subscription given) {
        if (subscription.complete(given)) given.request(1);
        else given.cancel();
    }

    /** Nothing, however often it comes, is not a byte. */
    @Override
    public void onNext(List<ByteBuffer> next) {
        if (next.stream().anyMatch(ByteBuffer::hasRemaining)) arrived.add(next);
        else more();
    }

    @Override
    public void onError(Throwable why) {
        broken = why;
        arrived.add(END);
    }

    @Override
    public void onComplete() {
        arrived.add(END);
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : bytes.get() & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (most == 0) return 0;
        if (isAtEnd()) return -1;
        int count = Math.min(most, bytes.remaining());
        bytes.get(into, from, count);
        return count;
    }

    private boolean isAtEnd() throws IOException {
        while (!bytes.hasRemaining()) {
            if (!piece.hasNext()) {
                if (ended) return true;
                take(awaited());
            } else bytes = piece.next();
        }
        return false;
    }

    private void take(List<ByteBuffer> next) throws IOException {
        piece = next.iterator();
        ended = next.isEmpty();
        if (!ended) more();
        else if (broken != null) throw new IOException(address + ": " + broken.getMessage(), broken);
    }

    private void more() {
        subscription.thenAccept(given -> given.request(1));
    }

    private List<ByteBuffer> awaited() throws IOException {
        try {
            List<ByteBuffer> next = arrived.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
            if (next != null) return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
        close();
        throw new StoodStillException(address, patience);
    }

    /** Lets go of the connection, if there is more to come. */
    @Override
    public void close() {
        subscription.thenAccept(Subscription::cancel);
    }
}
