package no.sporbar.query.proof;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares the copy with the tree at once and then again and again, on one thread, from {@link #run} until {@link #stop}. */
final class Rechecking implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Rechecking.class);

    private final Recheck recheck;
    private final Duration again;
    private final CountDownLatch stopped = new CountDownLatch(1);

    Rechecking(Recheck recheck, Duration again) {
        this.recheck = recheck;
        this.again = again;
    }

    @Override
    public void run() {
        try {
            do {
                pass();
            } while (!stopped.await(again.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        stopped.countDown();
    }

    private void pass() throws InterruptedException {
        try {
            recheck.run(time -> stopped.await(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (RuntimeException e) {
            log.error("the copy could not be compared with the tree; again in {}", again, e);
        }
    }
}
