package no.sporbar.query.live;

import no.sporbar.query.intake.Arrivals;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Follows from when the service is up, and ends every stream before the web server waits for its last requests. */
@Component
class LiveLifecycle implements SmartLifecycle {
    private static final long PATIENCE_MILLIS = 5_000;

    private final JdbcTemplate jdbc;
    private final Bell bell;
    private final Arrivals arrivals;
    private final LiveSettings settings;
    private volatile @Nullable Follower running;
    private @Nullable Thread thread;

    LiveLifecycle(JdbcTemplate jdbc, Bell bell, Arrivals arrivals, LiveSettings settings) {
        this.jdbc = jdbc;
        this.bell = bell;
        this.arrivals = arrivals;
        this.settings = settings;
        arrivals.onArrival(this::wake);
    }

    private void wake() {
        Follower follower = running;
        if (follower != null) follower.wake();
    }

    @Override
    public synchronized void start() {
        bell.begin();
        Follower follower = new Follower(jdbc, bell, settings.follow());
        running = follower;
        thread = Thread.ofPlatform().name("sporbar-follower").start(follower);
    }

    @Override
    public synchronized void stop() {
        Follower follower = running;
        Thread loop = thread;
        running = null;
        thread = null;
        bell.end();
        if (follower == null || loop == null) return;
        follower.stop();
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

    /** Last to start and first to stop. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
