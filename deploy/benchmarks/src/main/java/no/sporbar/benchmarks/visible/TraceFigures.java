package no.sporbar.benchmarks.visible;

import no.sporbar.benchmarks.measure.Latencies;

/** What the walk from a wording of Oslo's programme takes over the read API, in milliseconds. */
public record TraceFigures(int walks, double p50, double p99, double most, double aim) {
    private static final double AIM = 20;

    static TraceFigures of(long[] latencies) {
        return new TraceFigures(
                latencies.length,
                Latencies.millis(latencies, 0.5),
                Latencies.millis(latencies, 0.99),
                Latencies.millis(latencies, 1),
                AIM);
    }
}
