package no.sporbar.benchmarks.commands;

import java.util.List;
import no.sporbar.benchmarks.measure.Spread;

/**
 * What signing costs the append, and how soon what was recorded is signed.
 *
 * @param beside one for each number of clients
 * @param p50 milliseconds from recorded to the first signed and stored checkpoint that covers it, over all entries
 * @param aimCost what the append should not lose
 * @param aimP99 in milliseconds
 */
public record SigningFigures(
        List<Beside> beside, long checkpoints, double p50, double p99, double most, double aimCost, double aimP99) {
    static final double AIM_COST = 0.05;
    static final double AIM_P99 = 2_000;

    /**
     * @param unsigned commands a second, of one of the two that are not signed
     * @param signed commands a second, of one of the two that are
     * @param ratio of the two to the other two in each round
     * @param processor the ratio of the processor time, of this process and of PostgreSQL, that one command took; that is
     *     how it is to be read on a machine that does other things as well
     */
    public record Beside(int clients, Spread unsigned, Spread signed, Spread ratio, Spread processor) {}
}
