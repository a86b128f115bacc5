package no.sporbar.query.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.sporbar.query.intake.PartitionProgress.Read;
import no.sporbar.query.intake.TopicEnds.Ends;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Knows how far the projections are behind, without any request waiting for the broker: a thread asks the broker for the
 * ends of the partitions a few times a second and compares them with the progress in the database.
 */
@Component
public class LagGauge implements SmartLifecycle {
    /** What is older than this is no longer known. */
    private static final Duration STALE = Duration.ofSeconds(10);

    private static final Duration AGAIN = Duration.ofSeconds(1);

    private static final Logger log = LoggerFactory.getLogger(LagGauge.class);

    private final KafkaSettings kafka;
    private final IntakeSettings settings;
    private final PartitionProgress progress;
    private final Clock clock;
    private final Map<Integer, Instant> caughtUpAt = new HashMap<>();
    private volatile @Nullable Seen seen;
    private volatile @Nullable Thread thread;

    private record Seen(Instant at, String topicId, Lag lag) {}

    LagGauge(KafkaSettings kafka, IntakeSettings settings, PartitionProgress progress, Clock clock) {
        this.kafka = kafka;
        this.settings = settings;
        this.progress = progress;
        this.clock = clock;
    }

    /** The lag as it was a moment ago. */
    public Lag lag() {
        Seen last = seen;
        return last == null || last.at().isBefore(clock.instant().minus(STALE)) ? Lag.UNKNOWN : last.lag();
    }

    /** Whether the topic has been made anew since it had that identity. */
    boolean isAnotherTopic(String topicId) {
        Seen last = seen;
        return last != null && !last.topicId().equals(topicId);
    }

    @Override
    public void start() {
        Thread refresher = Thread.ofPlatform().daemon().name("sporbar-lag").unstarted(this::refresh);
        thread = refresher; // before it starts: it goes on for as long as it finds itself here
        refresher.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) running.interrupt();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void refresh() {
        boolean failing = false;
        while (thread == Thread.currentThread()) {
            try (TopicEnds ends = new TopicEnds(kafka)) {
                while (thread == Thread.currentThread()) {
                    seen = compare(ends.ends(), progress.all());
                    failing = false;
                    Thread.sleep(settings.lagRefresh());
                }
            } catch (RuntimeException e) {
                if (!failing) log.warn("how far the projections are behind is unknown: {}", e.toString());
                failing = true;
                if (!pause()) return;
            } catch (InterruptedException e) {
                return; // the end
            }
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(AGAIN);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private Seen compare(Ends ends, Map<Integer, Read> progress) {
        Instant now = clock.instant();
        long events = 0;
        @Nullable Double seconds = 0.0;
        for (Map.Entry<Integer, Long> end : ends.endOffsets().entrySet()) {
            Read read = progress.get(end.getKey());
            boolean known = read != null && read.topicId().equals(ends.topicId());
            long behind = Math.max(
                    0, end.getValue() - (known ? Objects.requireNonNull(read).nextOffset() : 0));
            if (behind == 0) caughtUpAt.put(end.getKey(), now);
            else seconds = oldest(seconds, now, read == null ? null : read.recordedAt(), caughtUpAt.get(end.getKey()));
            events += behind;
        }
        return new Seen(now, ends.topicId(), new Lag(events, seconds));
    }

    /** What is missing was published after the last event that was folded, and after the gauge last saw nothing missing. */
    private static @Nullable Double oldest(
            @Nullable Double soFar, Instant now, @Nullable Instant lastFolded, @Nullable Instant caughtUp) {
        Instant since = lastFolded;
        if (caughtUp != null && (since == null || caughtUp.isAfter(since))) since = caughtUp;
        if (soFar == null || since == null) return null;
        return Math.max(soFar, Math.max(0, Duration.between(since, now).toNanos() / 1e9));
    }
}
