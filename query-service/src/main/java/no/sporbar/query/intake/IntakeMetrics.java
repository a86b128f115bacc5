package no.sporbar.query.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What operators see of the intake: how much, how fast, how far behind, and whether it lives. */
@Component
public class IntakeMetrics {
    /** An intake that has not come round for so long is taken for dead. */
    private static final Duration SILENT = Duration.ofSeconds(30);

    private final Clock clock;
    private final Counter events;
    private final Counter foreign;
    private final Timer batches;
    private volatile Instant lastRound;
    private volatile @Nullable String failure;

    IntakeMetrics(MeterRegistry registry, LagGauge lag, ParkedProgrammes parked, Clock clock) {
        this.clock = clock;
        this.lastRound = clock.instant();
        this.events = Counter.builder("sporbar.intake.events")
                .description("Entries taken from Kafka, second deliveries included")
                .register(registry);
        this.foreign = Counter.builder("sporbar.intake.foreign")
                .description("Records in the topic that are no ledger entries")
                .register(registry);
        this.batches = Timer.builder("sporbar.intake.batch")
                .description("From a polled batch to its rows being durable")
                .publishPercentileHistogram()
                .register(registry);
        Gauge.builder("sporbar.projection.lag.events", lag, g -> number(g.lag().events()))
                .description("Events published and not yet folded; NaN while the broker cannot be asked")
                .register(registry);
        Gauge.builder("sporbar.projection.lag.seconds", lag, g -> number(g.lag().seconds()))
                .description("Age of the oldest event not yet folded, at most")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("sporbar.parked.programmes", parked, ParkedProgrammes::count)
                .description("Programmes that stand still before an entry that cannot be folded")
                .register(registry);
    }

    private static double number(@Nullable Number value) {
        return value == null ? Double.NaN : value.doubleValue();
    }

    void batch(int entries, Runnable work) {
        batches.record(work);
        events.increment(entries);
    }

    void foreign() {
        foreign.increment();
    }

    void polled() {
        lastRound = clock.instant();
        failure = null;
    }

    void failed(Exception e) {
        failure = e.toString();
    }

    /** What is wrong with the intake, or null. */
    @Nullable
    String trouble() {
        Instant last = lastRound;
        if (failure != null) return failure;
        return last.isBefore(clock.instant().minus(SILENT)) ? "silent since " + last : null;
    }
}
