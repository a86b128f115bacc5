/**
 * How fast projections are folded anew from the query side's copy of the ledger, beside a plain consumer that parses the same
 * entries off Kafka and inserts one row for each.
 *
 * <p>It may rely on the query service's rebuild and on the wire format. It must not fold other entries than it consumes.
 */
@NullMarked
package no.sporbar.benchmarks.rebuild;

import org.jspecify.annotations.NullMarked;
