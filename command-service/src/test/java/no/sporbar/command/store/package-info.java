/** Tests of the ledger and of Axon on top of it, on a real PostgreSQL. */
@NullMarked
package no.sporbar.command.store;

import org.jspecify.annotations.NullMarked;
