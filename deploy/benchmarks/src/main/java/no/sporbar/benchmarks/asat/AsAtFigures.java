package no.sporbar.benchmarks.asat;

import no.sporbar.benchmarks.measure.Latencies;

/**
 * What the timeline of one programme takes, in milliseconds.
 *
 * @param small in the smaller ledger
 * @param large in the larger one
 * @param ratio the slowest of the past beside the slowest of now, both p99 in the larger ledger
 * @param growth the past in the larger ledger beside the past in the smaller one, both p99
 */
public record AsAtFigures(
        InLedger small,
        InLedger large,
        double ratio,
        double growth,
        double aimRatio,
        double aimGrowth,
        double aimMillis) {
    private static final double AIM_RATIO = 1.5;
    private static final double AIM_GROWTH = 1.3;
    private static final double AIM_MILLIS = 20;

    /** In one ledger: now, as at a position of the past, and on a day as at such a position. */
    public record InLedger(int entries, Taken now, Taken past, Taken onDay) {}

    /** Half of them took less than this, and all but one in a hundred less than that. */
    public record Taken(double p50, double p99) {
        static Taken of(long[] latencies) {
            return new Taken(Latencies.millis(latencies, 0.5), Latencies.millis(latencies, 0.99));
        }
    }

    static AsAtFigures of(InLedger small, InLedger large) {
        return new AsAtFigures(
                small,
                large,
                large.past().p99() / large.now().p99(),
                large.past().p99() / small.past().p99(),
                AIM_RATIO,
                AIM_GROWTH,
                AIM_MILLIS);
    }
}
