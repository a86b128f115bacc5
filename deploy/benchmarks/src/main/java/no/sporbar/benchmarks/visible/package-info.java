/**
 * How long a fact takes from the moment its command was accepted until the read API shows it, through everything in between:
 * ledger, relay, Kafka, intake, projection.
 *
 * <p>It may rely on the launcher and on the two HTTP APIs. It must not look behind them.
 */
@NullMarked
package no.sporbar.benchmarks.visible;

import org.jspecify.annotations.NullMarked;
