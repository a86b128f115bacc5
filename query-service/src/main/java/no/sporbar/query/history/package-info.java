/**
 * The raw history: every event of a programme as it was recorded, in order, read from the own copy of the ledger.
 *
 * <p>It folds nothing. It may rely on {@code answer} and JDBC, and must not use any question's rows.
 */
@NullMarked
package no.sporbar.query.history;

import org.jspecify.annotations.NullMarked;
