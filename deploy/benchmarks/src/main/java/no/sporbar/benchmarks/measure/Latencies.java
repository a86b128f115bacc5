package no.sporbar.benchmarks.measure;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;

/** Every single latency, kept so that no percentile is an estimate. */
public final class Latencies {
    private long[] nanos = new long[4096];
    private int size;

    /** Keeps one. */
    public void add(long latency) {
        if (size == nanos.length) nanos = Arrays.copyOf(nanos, size * 2);
        nanos[size++] = latency;
    }

    /** All of them. */
    public long[] all() {
        return Arrays.copyOf(nanos, size);
    }

    /** Those of several together. */
    public static long[] together(Collection<long[]> parts) {
        long[] all = new long[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (long[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** The latency that this share of them stays below; zero if there is none. */
    public static Duration percentile(long[] latencies, double share) {
        if (latencies.length == 0) return Duration.ZERO;
        long[] sorted = latencies.clone();
        Arrays.sort(sorted);
        return Duration.ofNanos(sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
    }

    /** The same in milliseconds. */
    public static double millis(long[] latencies, double share) {
        return percentile(latencies, share).toNanos() / 1e6;
    }
}
