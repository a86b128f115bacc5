/**
 * From a command that can be read to facts that are durable, or to a refusal that left nothing behind: idempotency keys,
 * expected versions, the one Axon shell around every core, what a decision may know beyond its own stream, what follows from
 * it, and rehearsals that record nothing.
 *
 * <p>Relies on the ledger: whatever a decision rested on is checked again inside the append.
 */
@NullMarked
package no.sporbar.command.dispatch;

import org.jspecify.annotations.NullMarked;
