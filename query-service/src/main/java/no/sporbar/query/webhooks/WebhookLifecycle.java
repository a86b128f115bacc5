package no.sporbar.query.webhooks;

import java.time.Clock;
import no.sporbar.query.live.Bell;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Delivers from when the service is up until it stops. */
@Component
class WebhookLifecycle implements SmartLifecycle {
    private static final long PATIENCE_MILLIS = 5_000;

    private final CourierLock lock;
    private final Subscriptions subscriptions;
    private final Courier courier;
    private final Bell bell;
    private final Clock clock;
    private @Nullable Rounds running;
    private @Nullable Thread thread;

    WebhookLifecycle(CourierLock lock, Subscriptions subscriptions, Courier courier, Bell bell, Clock clock) {
        this.lock = lock;
        this.subscriptions = subscriptions;
        this.courier = courier;
        this.bell = bell;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        Rounds rounds = new Rounds(lock, subscriptions, courier, bell, clock);
        running = rounds;
        thread = Thread.ofPlatform().name("sporbar-webhooks").start(rounds);
    }

    @Override
    public synchronized void stop() {
        Rounds rounds = running;
        Thread loop = thread;
        running = null;
        thread = null;
        if (rounds == null || loop == null) return;
        rounds.stop();
        try {
            loop.join(PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    /** After the intake; what the bell ends is over when this stops. */
    @Override
    public int getPhase() {
        return 20;
    }
}
