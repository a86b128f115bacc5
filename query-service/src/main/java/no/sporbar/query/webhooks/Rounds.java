package no.sporbar.query.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.sporbar.query.ledger.SessionLock.Held;
import no.sporbar.query.live.Bell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks again and again for webhooks that may be told something, on one instance at a time. Each is brought its messages on a
 * virtual thread of its own, so a receiver that takes its time holds up nobody else.
 */
final class Rounds implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(Rounds.class);
    private static final Duration ROUND = Duration.ofMillis(500);
    private static final Duration IDLE = Duration.ofSeconds(2);

    private final CourierLock lock;
    private final Subscriptions subscriptions;
    private final Courier courier;
    private final Bell bell;
    private final Clock clock;
    private final Set<String> underway = ConcurrentHashMap.newKeySet();
    private final Map<String, Seen> nothingNew = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    /** What a webhook had been told, and what the bell had rung, when there was nothing more to tell it. */
    private record Seen(long place, long heard) {}

    Rounds(CourierLock lock, Subscriptions subscriptions, Courier courier, Bell bell, Clock clock) {
        this.lock = lock;
        this.subscriptions = subscriptions;
        this.courier = courier;
        this.bell = bell;
        this.clock = clock;
    }

    /** {@link #run} returns soon after. */
    void stop() {
        stopping = true;
    }

    @Override
    public void run() {
        while (!stopping) {
            long heard = bell.heard(null);
            try {
                if (subscriptions.anyActive()) keep();
            } catch (RuntimeException e) {
                log.error("webhooks are delivered again in {}", IDLE, e);
            }
            if (!rest(heard, IDLE)) return;
        }
    }

    private void keep() {
        try (Held held = lock.tryToHold()) {
            if (held == null) return;
            while (!stopping && held.isHeld() && subscriptions.anyActive()) {
                long heard = bell.heard(null);
                for (Subscription due : subscriptions.due(clock.instant())) begin(due);
                if (!rest(heard, ROUND)) return;
            }
        }
    }

    private void begin(Subscription due) {
        Seen now = new Seen(due.place(), bell.heard(due.programme()));
        if (now.equals(nothingNew.get(due.id())) || !underway.add(due.id())) return;
        Thread.ofVirtual().name("sporbar-webhook-" + due.id()).start(() -> {
            try {
                courier.deliver(due);
                subscriptions
                        .one(due.id())
                        .filter(after -> after.attempts() == 0)
                        .ifPresent(after -> nothingNew.put(due.id(), new Seen(after.place(), now.heard())));
            } catch (RuntimeException e) {
                log.warn("{} goes on later", due, e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                underway.remove(due.id());
            }
        });
    }

    private boolean rest(long heard, Duration time) {
        try {
            bell.await(null, heard, time);
            return !bell.ended();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
