/**
 * The query side's own copy of the ledger: every entry's exact bytes, by position, as Kafka brought them.
 *
 * <p>The copy is append-only and may lack positions that have not arrived yet. An entry that is already there stays as it
 * is; that another one came for its position is an alarm. The package uses JDBC and the shared codec; it knows nothing of
 * Kafka or of any projection, and opens no transaction.
 */
@NullMarked
package no.sporbar.query.ledger;

import org.jspecify.annotations.NullMarked;
