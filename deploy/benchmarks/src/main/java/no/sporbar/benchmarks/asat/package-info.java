/**
 * What the past costs: the timeline as at any position beside the timeline now, in a small ledger and in a large one.
 *
 * <p>It may rely on {@code measure} and on the programmes of {@code rebuild}.
 */
@NullMarked
package no.sporbar.benchmarks.asat;

import org.jspecify.annotations.NullMarked;
