package no.sporbar.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import org.slf4j.LoggerFactory;

/** What has been started so far, to be stopped in the opposite order, also when the start itself is called off. */
final class Started implements AutoCloseable {

    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private boolean closed;

    /** Remembers what was just started; if all is being stopped already, it is stopped too. */
    <T extends AutoCloseable> T and(T started) {
        synchronized (this) {
            if (!closed) {
                running.push(started);
                return started;
            }
        }
        stop(started);
        throw new CancellationException("stopped while starting");
    }

    synchronized boolean isRunning() {
        return !running.isEmpty();
    }

    /** A second call waits for the first one and then does nothing. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!running.isEmpty()) {
            stop(running.pop());
        }
    }

    private static void stop(AutoCloseable started) {
        try {
            started.close();
        } catch (Exception e) {
            LoggerFactory.getLogger(Started.class)
                    .error("{} did not stop", started.getClass().getSimpleName(), e);
        }
    }
}
