package no.sporbar.verify;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import no.sporbar.ledger.MalformedException;

/** Takes what another thread made, and throws what it threw. */
final class Waiting {
    private Waiting() {}

    static <T> T on(Future<T> future) throws IOException, MalformedException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException io -> throw io;
                case MalformedException malformed -> throw malformed;
                case RuntimeException wrong -> throw wrong;
                case null, default -> throw new IllegalStateException(e.getCause());
            }
        }
    }
}
