package no.sporbar.limits;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often a client may do something: so many times at once, and from then on so many a second (a token bucket for each).
 *
 * <p>Contract: it remembers a bounded number of clients. Whoever was not heard of for longest is forgotten first, and may then
 * do as much as a stranger; so a limit holds for a client that goes on, which is the one that it is for.
 */
public final class RateLimit {
    private record Bucket(double left, Instant at) {}

    private final double burst;
    private final double perSecond;
    private final Map<String, Bucket> buckets;

    /**
     * @param burst how many at once
     * @param perSecond how many are given back each second
     * @param clients how many clients are remembered
     */
    public RateLimit(int burst, double perSecond, int clients) {
        if (burst < 1 || !(perSecond > 0) || clients < 1)
            throw new IllegalArgumentException("a rate limit lets something through: " + burst + ", " + perSecond);
        this.burst = burst;
        this.perSecond = perSecond;
        this.buckets = new Remembered(clients);
    }

    /**
     * Counts one try.
     *
     * @return zero where it may go on; else how long to wait until it may. A refused try costs nothing
     */
    public synchronized Duration ask(String client, Instant now) {
        double left = left(client, now);
        if (left >= 1) {
            buckets.put(client, new Bucket(left - 1, now));
            return Duration.ZERO;
        }
        buckets.put(client, new Bucket(left, now));
        return Duration.ofNanos((long) Math.ceil((1 - left) / perSecond * 1e9));
    }

    private double left(String client, Instant now) {
        Bucket known = buckets.get(client);
        if (known == null) return burst;
        double seconds = Math.max(0, Duration.between(known.at(), now).toNanos() / 1e9);
        return Math.min(burst, known.left() + seconds * perSecond);
    }

    /** How many clients are remembered now. */
    synchronized int remembered() {
        return buckets.size();
    }

    private static final class Remembered extends LinkedHashMap<String, Bucket> {
        private static final long serialVersionUID = 1;

        private final int most;

        Remembered(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > most;
        }
    }
}
