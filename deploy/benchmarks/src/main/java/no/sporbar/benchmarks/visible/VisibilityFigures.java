package no.sporbar.benchmarks.visible;

import no.sporbar.benchmarks.measure.Latencies;

/**
 * From the answer to the command until the read API shows the fact, in milliseconds.
 *
 * @param trace what a walk over the same read API takes
 */
public record VisibilityFigures(
        int commands, double p50, double p99, double most, double aimP50, double aimP99, TraceFigures trace) {
    private static final double AIM_P50 = 25;
    private static final double AIM_P99 = 100;

    static VisibilityFigures of(long[] latencies, long[] walks) {
        return new VisibilityFigures(
                latencies.length,
                Latencies.millis(latencies, 0.5),
                Latencies.millis(latencies, 0.99),
                Latencies.millis(latencies, 1),
                AIM_P50,
                AIM_P99,
                TraceFigures.of(walks));
    }
}
