package no.sporbar.programmefile;

import java.time.Duration;
import java.util.function.Consumer;

/** Passes progress on a few times a second at most, and always the last. */
final class CalmProgress {
    private static final long GAP = Duration.ofMillis(250).toNanos();

    private final Consumer<LoadProgress> listener;
    private long next = System.nanoTime();

    CalmProgress(Consumer<LoadProgress> listener) {
        this.listener = listener;
    }

    void report(LoadProgress progress) {
        long now = System.nanoTime();
        if (now - next < 0 && progress.done() < progress.total()) return;
        next = now + GAP;
        listener.accept(progress);
    }
}
