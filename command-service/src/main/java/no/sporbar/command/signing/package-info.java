/**
 * Signs the ledger: so long is it, and this is its root. At most one checkpoint in each interval, each of which continues the
 * one before it, or none at all and an alarm.
 *
 * <p>It may rely on the ledger's rows never changing, and exists to notice when they do. One signer among all instances is
 * active; what two of them would do at once is harmless, as a note is stored only behind the one that its signer knew. It must
 * never hold an append back by being slow, must never sign what does not continue what was signed, and must store a note before
 * it is published.
 */
@NullMarked
package no.sporbar.command.signing;

import org.jspecify.annotations.NullMarked;
