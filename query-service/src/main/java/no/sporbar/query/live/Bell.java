package no.sporbar.query.live;

import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Wakes those who wait for something to be recorded. It says only that there may be something: whoever wakes looks for
 * itself, and nothing is lost by a ring that nobody heard.
 */
@Component
public class Bell {
    /** Programmes share counters, so memory stays as small however many there are; a shared one wakes for nothing at times. */
    private static final int COUNTERS = 256;

    private final long[] rings = new long[COUNTERS];
    private long ringsOfAll;
    private boolean ended;

    /** Something of these programmes was recorded. */
    synchronized void ring(Collection<String> programmes) {
        if (programmes.isEmpty()) return;
        for (String programme : programmes) rings[counter(programme)]++;
        ringsOfAll++;
        notifyAll();
    }

    /**
     * How often it has rung until now: to be asked before looking, and given to {@link #await} after.
     *
     * @param programme null for all programmes
     */
    public synchronized long heard(@Nullable String programme) {
        return programme == null ? ringsOfAll : rings[counter(programme)];
    }

    /** Waits until it has rung again, the time is over or the service ends; false where only the time is over. */
    public synchronized boolean await(@Nullable String programme, long heard, Duration atMost)
            throws InterruptedException {
        long until = System.nanoTime() + atMost.toNanos();
        while (!ended && heard(programme) == heard) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) return false;
            wait(left);
        }
        return true;
    }

    /** Nobody is to wait any longer. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    synchronized void begin() {
        ended = false;
    }

    /** Whether the service ends. */
    public synchronized boolean ended() {
        return ended;
    }

    private static int counter(String programme) {
        return Math.floorMod(programme.hashCode(), COUNTERS);
    }
}
