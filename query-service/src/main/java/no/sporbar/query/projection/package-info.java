/**
 * Projections as pure folds, and the generic machinery that keeps their rows: bitemporal tables, folding in batches, and
 * rebuilding from the own copy of the ledger.
 *
 * <p>It may rely on {@code ledger} and on JDBC. It opens no transaction of its own while events come in: who calls decides
 * what is durable together. It knows nothing of Kafka, HTTP or any single projection.
 */
@NullMarked
package no.sporbar.query.projection;

import org.jspecify.annotations.NullMarked;
