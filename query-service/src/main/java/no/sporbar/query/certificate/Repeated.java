package no.sporbar.query.certificate;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;

/** Does something again and again on a thread of its own, until it is closed. What fails is tried again next time. */
final class Repeated implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Repeated.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread;

    Repeated(String name, Duration every, Runnable work) {
        this.thread = Thread.ofPlatform().name(name).daemon().start(() -> {
            while (!rest(every)) once(name, work);
        });
    }

    private static void once(String name, Runnable work) {
        try {
            work.run();
        } catch (ConcurrencyFailureException e) {
            log.debug("{}: another instance was first", name, e);
        } catch (RuntimeException e) {
            log.error("{} failed and is tried again", name, e);
        }
    }

    /** Rests, and says whether the end has come. */
    boolean rest(Duration time) {
        try {
            return ended.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
