/**
 * The event store is the ledger: every fact gets the next position, its exact bytes and its hashes in one statement, together
 * with whatever else waits at that moment (group commit). The end of the ledger is its last entry, so nothing is updated.
 *
 * <p>It may rely on PostgreSQL (the primary, never a replica), on the wire format and on the ledger's mathematics. It must not
 * change or remove anything recorded, must not take part in a caller's transaction (an append is durable when it returns, and
 * a command writes nothing else), and must not answer from memory alone: what it remembers is only used where the same
 * statement proves that nobody else has appended meanwhile.
 */
@NullMarked
package no.sporbar.command.store;

import org.jspecify.annotations.NullMarked;
