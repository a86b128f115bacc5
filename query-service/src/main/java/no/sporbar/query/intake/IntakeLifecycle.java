package no.sporbar.query.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts the intake before the web server and stops it after: nothing is taken in before the rows are in line with this
 * version of the software, and what is polled is durable before the database goes away.
 */
@Component
class IntakeLifecycle implements SmartLifecycle {
    private static final long PATIENCE_MILLIS = 15_000;

    private final Preparation preparation;
    private final KafkaSettings kafka;
    private final IntakeSettings settings;
    private final Intake intake;
    private final Recovery recovery;
    private final PartitionProgress progress;
    private final LagGauge lag;
    private final IntakeMetrics metrics;
    private final Arrivals arrivals;
    private @Nullable KafkaIntake running;
    private @Nullable Thread thread;

    IntakeLifecycle(
            Preparation preparation,
            KafkaSettings kafka,
            IntakeSettings settings,
            Intake intake,
            Recovery recovery,
            PartitionProgress progress,
            LagGauge lag,
            IntakeMetrics metrics,
            Arrivals arrivals) {
        this.preparation = preparation;
        this.kafka = kafka;
        this.settings = settings;
        this.intake = intake;
        this.recovery = recovery;
        this.progress = progress;
        this.lag = lag;
        this.metrics = metrics;
        this.arrivals = arrivals;
    }

    @Override
    public synchronized void start() {
        preparation.beforeServing();
        KafkaIntake member = new KafkaIntake(kafka, settings, intake, recovery, progress, lag, metrics, arrivals);
        running = member;
        thread = Thread.ofPlatform().name("sporbar-intake").start(() -> {
            if (preparation.beforeIntake(metrics::polled)) member.run();
        });
    }

    @Override
    public synchronized void stop() {
        KafkaIntake member = running;
        Thread loop = thread;
        running = null;
        thread = null;
        if (member == null || loop == null) return;
        preparation.end();
        member.stop();
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
        return 0;
    }
}
