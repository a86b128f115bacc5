package no.sporbar.benchmarks.proof;

import java.util.List;
import java.util.stream.IntStream;
import no.sporbar.benchmarks.measure.Spread;

/**
 * What it costs to check.
 *
 * @param entries in the log
 * @param hashed entries a second that one loop over the JDK's SHA-256 hashes, without reading anything
 * @param bundle entries of an exit bundle that are verified in a second
 * @param bundleRatio of that to the loop right before it
 * @param files the same for static files
 * @param filesRatio of that to the loop right before it
 * @param smallHeap seconds that the verifier takes for the bundle as a program of its own with 256 MB, its start included
 * @param proofP50 of making the proof of one decision out of tiles, in milliseconds
 * @param proofP99 of the same
 * @param growth time to append an entry to the tree at the full size, as a multiple of that at a hundredth of it
 */
public record ProofFigures(
        int entries,
        Spread hashed,
        Spread bundle,
        Spread bundleRatio,
        Spread files,
        Spread filesRatio,
        double smallHeap,
        double proofP50,
        double proofP99,
        Spread growth) {
    /** What verifying must reach of the loop. */
    public double aim() {
        return 0.5;
    }

    /** What the proof of one decision must stay below, in milliseconds. */
    public double aimProof() {
        return 10;
    }

    /** What appending to a large tree may cost, as a multiple of a small one. */
    public double aimGrowth() {
        return 1.3;
    }

    static List<Double> ratios(List<Double> rates, List<Double> loops) {
        return IntStream.range(0, rates.size())
                .mapToObj(i -> rates.get(i) / loops.get(i))
                .toList();
    }
}
