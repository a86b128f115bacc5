/**
 * Measures the product beside its yardsticks, in turn, in one run on one server, and prints the ratios.
 *
 * <p>It may rely on both services as a whole, on Axon and on the embedded servers. It must not change how the product works
 * in order to measure it, and it must not report a figure whose commands it has not counted in the database afterwards.
 */
@NullMarked
package no.sporbar.benchmarks;

import org.jspecify.annotations.NullMarked;
