package no.sporbar.command.signing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Tells others when there is something new to publish or to have cosigned. */
public final class SignedCheckpoints implements LongConsumer {
    private final InstantSource clock;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private volatile @Nullable Instant last;

    SignedCheckpoints(InstantSource clock) {
        this.clock = clock;
    }

    /** Calls back with the size after each checkpoint of this instance; the callback must return at once. */
    public void listen(LongConsumer listener) {
        listeners.add(listener);
    }

    @Override
    public void accept(long size) {
        last = clock.instant();
        for (LongConsumer listener : listeners) listener.accept(size);
    }

    /** For how long nothing was signed here; not a number before the first time. */
    double ageSeconds() {
        Instant then = last;
        return then == null
                ? Double.NaN
                : Duration.between(then, clock.instant()).toMillis() / 1e3;
    }
}
