package no.sporbar.query.proof;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.sporbar.query.ledger.SessionLock.Held;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the tree, on one instance at a time: lets it grow with the copy, compares what is signed with it, and watches for what
 * does not come. Runs on one thread, from {@link #run} until {@link #stop}; while it is its turn, the topic of checkpoints is
 * read and the copy is compared anew on threads of their own.
 *
 * <p>After any failure it begins anew from what is durable. Two that should take themselves for the keeper harm nothing.
 */
final class Keeper implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Keeper.class);
    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final long END_MILLIS = 10_000;

    private final KeeperLock lock;
    private final KeeperParts parts;
    private final LedgerSettings settings;
    private final CountDownLatch stopped = new CountDownLatch(1);

    Keeper(KeeperLock lock, KeeperParts parts, LedgerSettings settings) {
        this.lock = lock;
        this.parts = parts;
        this.settings = settings;
    }

    @Override
    public void run() {
        while (stopped.getCount() > 0) {
            try (Held held = lock.tryToHold()) {
                if (held != null) keep(held);
            } catch (RuntimeException e) {
                parts.metrics().failed(e);
                log.error("the keeper of the tree begins anew in {}", AGAIN, e);
            } catch (InterruptedException e) {
                return;
            }
            pause(AGAIN);
        }
    }

    /** {@link #run} returns soon after, when the page in hand is durable. */
    void stop() {
        stopped.countDown();
    }

    /** One turn, for as long as the lock is held. */
    private void keep(Held held) throws InterruptedException {
        boolean trusting = parts.notes().begin();
        CheckpointReader reader = parts.reader();
        Rechecking rechecking = parts.rechecking();
        Thread reading = Thread.ofPlatform().name("sporbar-checkpoints").start(reader);
        Thread comparing = Thread.ofPlatform().name("sporbar-recheck").start(rechecking);
        try {
            Watch watch = parts.watch();
            while (stopped.getCount() > 0 && held.isHeld()) {
                if (!trusting) trusting = parts.notes().begin();
                if (!round(watch)) pause(settings.round());
            }
        } finally {
            reader.stop();
            rechecking.stop();
            reading.join(END_MILLIS);
            comparing.join(END_MILLIS);
        }
    }

    /** @return whether there may be more to do at once */
    private boolean round(Watch watch) {
        int grown = parts.grower().grow();
        int checked = parts.judge().check();
        watch.look(parts.tiles().size());
        parts.metrics().came();
        return grown == TreeGrower.PAGE || checked == Checkpoints.PAGE;
    }

    private void pause(Duration time) {
        try {
            if (stopped.await(time.toMillis(), TimeUnit.MILLISECONDS)) log.debug("the end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }
}
