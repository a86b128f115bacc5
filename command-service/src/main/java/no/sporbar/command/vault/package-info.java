/**
 * The side store: texts about persons with their salts, encrypted with a key for each person, so that they can be destroyed
 * while every fact that answers for them stays.
 *
 * <p>What is kept is durable before the command that brought it is decided, and outside its append; what no fact came to
 * answer for is swept. Erasing is a fact first and a deletion after: {@link no.sporbar.command.vault.VaultFollower} follows
 * the ledger by position, so it is carried out however often the service is killed. A text never leaves this package but by
 * {@link no.sporbar.command.vault.Vault#open}, and never into a log or a message of an exception.
 */
@NullMarked
package no.sporbar.command.vault;

import org.jspecify.annotations.NullMarked;
