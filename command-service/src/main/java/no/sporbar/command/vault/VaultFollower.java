package no.sporbar.command.vault;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Follows the ledger by position for as long as the service runs: woken by every append of this instance, looking by itself
 * for those of others, and at the start for what was left undone.
 */
final class VaultFollower implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(VaultFollower.class);
    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(5);
    private static final Duration GATHERING = Duration.ofMillis(50);

    private final Erasing erasing;
    private final Duration poll;
    private final Semaphore sign = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable String trouble;
    private @Nullable Thread thread;
    private long swept = System.nanoTime() - BETWEEN_SWEEPS.toNanos();

    VaultFollower(Erasing erasing, Duration poll) {
        this.erasing = erasing;
        this.poll = poll;
    }

    /** To be called when something was recorded; returns at once. */
    void wake() {
        if (sign.availablePermits() == 0) sign.release();
    }

    /** Why it cannot go on, or null. */
    @Nullable
    String trouble() {
        return trouble;
    }

    @Override
    public synchronized void start() {
        if (running) return;
        running = true;
        thread = Thread.ofPlatform().name("sporbar-personal-data").daemon().start(this::run);
    }

    @Override
    public synchronized void stop() {
        running = false;
        wake();
        Thread stopping = thread;
        if (stopping == null) return;
        try {
            stopping.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                catchUp();
            } catch (SQLException | RuntimeException e) {
                report(e);
            }
            await();
        }
    }

    private void catchUp() throws SQLException {
        while (running && erasing.follow()) LOG.debug("Followed a page of the ledger");
        if (trouble != null) LOG.info("Personal data follows the ledger again");
        trouble = null;
        if (System.nanoTime() - swept < BETWEEN_SWEEPS.toNanos()) return;
        int gone = erasing.sweep();
        if (gone > 0) LOG.info("Swept {} personal texts whose commands were refused", gone);
        // A full batch is not the last one.
        if (gone < 500) swept = System.nanoTime();
    }

    private void await() {
        try {
            boolean woken = sign.tryAcquire(poll.toNanos(), TimeUnit.NANOSECONDS);
            // What is recorded close together is followed together.
            if (woken && running) Thread.sleep(GATHERING);
            sign.drainPermits();
        } catch (InterruptedException e) {
            running = false;
        }
    }

    /** Once for each trouble, not once for each attempt. */
    private void report(Exception e) {
        String now = String.valueOf(e.getMessage());
        if (!now.equals(trouble)) LOG.warn("Cannot carry out erasures of personal data: {}. Trying again", now);
        trouble = now;
    }
}
