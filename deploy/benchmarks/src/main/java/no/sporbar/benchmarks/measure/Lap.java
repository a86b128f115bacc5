package no.sporbar.benchmarks.measure;

import java.time.Duration;

/**
 * One measured stretch.
 *
 * @param done what was done while the clock ran
 * @param prepared what was done before it started
 * @param took from the common start until the last client had finished
 * @param latencies of each of {@code done}, in nanoseconds, in no order
 * @param jvmNanos processor time of this process meanwhile
 * @param serverNanos processor time of the database server meanwhile
 */
public record Lap(long done, long prepared, Duration took, long[] latencies, long jvmNanos, long serverNanos) {
    /** How many were done in a second. */
    public double rate() {
        return done / (took.toNanos() / 1e9);
    }

    /** Everything that was done, on the clock and off it. */
    public long acknowledged() {
        return done + prepared;
    }

    /** Processor time of this process for each thing done, in microseconds. */
    public double jvmMicros() {
        return jvmNanos / 1e3 / Math.max(1, done);
    }

    /** Processor time of the server for each thing done, in microseconds. */
    public double serverMicros() {
        return serverNanos / 1e3 / Math.max(1, done);
    }
}
