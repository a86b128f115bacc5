/**
 * How things are timed: clients that start together and stop together, every latency kept, the processor time of both sides.
 *
 * <p>It may rely on the JDK only. It must not know what is being measured.
 */
@NullMarked
package no.sporbar.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
