package no.sporbar.benchmarks.measure;

import java.util.Arrays;

/** Several measurements of the same thing. */
public record Spread(double median, double least, double most) {
    /** Of these; all zero if there are none. */
    public static Spread of(double... values) {
        if (values.length == 0) return new Spread(0, 0, 0);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }
}
