package no.sporbar.query.player;

import org.jspecify.annotations.Nullable;

/**
 * Where a step is among the others. Each of these positions leads to a step.
 *
 * @param number which it is, from 1; absent where there are more than are counted
 * @param of how many there are
 * @param previous absent at the first
 * @param next absent at the last
 */
public record StepPlace(
        @Nullable Long number,
        @Nullable Long of,
        long first,
        @Nullable Long previous,
        @Nullable Long next,
        long last) {}
