/** Breaks the walls of the ledger on purpose, so that a test can see that they hold. */
@NullMarked
package no.sporbar.ledger.canary;

import org.jspecify.annotations.NullMarked;
