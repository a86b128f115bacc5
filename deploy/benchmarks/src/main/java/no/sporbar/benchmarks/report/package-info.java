/**
 * The figures as a table for people and as JSON for machines.
 *
 * <p>It may rely on the figures alone. It must not round what goes into the JSON, nor leave out what looks bad.
 */
@NullMarked
package no.sporbar.benchmarks.report;

import org.jspecify.annotations.NullMarked;
