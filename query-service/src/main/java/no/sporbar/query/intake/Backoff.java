package no.sporbar.query.intake;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits longer after each failure in a row, and no longer than it must when the end has come. */
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(200);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final CountDownLatch ended = new CountDownLatch(1);
    private Duration next = FIRST;

    Duration next() {
        return next;
    }

    void await() {
        Duration now = next;
        next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
        try {
            if (ended.await(now.toMillis(), TimeUnit.MILLISECONDS)) reset();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void reset() {
        next = FIRST;
    }

    void end() {
        ended.countDown();
    }
}
