package no.sporbar.benchmarks.commands;

import no.sporbar.benchmarks.measure.Spread;

/**
 * What a command takes in a long programme, as a multiple of what it takes in a short one: medians of single commands.
 *
 * @param shortEvents events in the short one
 * @param longEvents events in the long one
 * @param revise for {@code revise-goal}, whose stream is short in both
 * @param move for {@code move-milestone}, whose stream is the whole plan
 * @param aim what it should not exceed
 */
public record GrowthFigures(int shortEvents, int longEvents, Spread revise, Spread move, double aim) {
    static final double AIM = 1.3;
}
