package no.sporbar.query.proof;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the keeper after the intake, and stops it before. */
@Component
class KeeperLifecycle implements SmartLifecycle {
    private static final long PATIENCE_MILLIS = 20_000;

    private final KeeperLock lock;
    private final KeeperParts parts;
    private final LedgerSettings settings;
    private @Nullable Keeper running;
    private @Nullable Thread thread;

    KeeperLifecycle(KeeperLock lock, KeeperParts parts, LedgerSettings settings) {
        this.lock = lock;
        this.parts = parts;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        Keeper keeper = new Keeper(lock, parts, settings);
        running = keeper;
        thread = Thread.ofPlatform().name("sporbar-keeper").start(keeper);
    }

    @Override
    public synchronized void stop() {
        Keeper keeper = running;
        Thread loop = thread;
        running = null;
        thread = null;
        if (keeper == null || loop == null) return;
        keeper.stop();
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

    @Override
    public int getPhase() {
        return 10;
    }
}
