/**
 * Goes on where another installation stopped: fills an empty ledger from an exit bundle, once, before anything is published
 * or signed.
 *
 * <p>It believes nothing that the verifier has not found right, and writes through the ledger's own package.
 */
@NullMarked
package no.sporbar.command.importing;

import org.jspecify.annotations.NullMarked;
