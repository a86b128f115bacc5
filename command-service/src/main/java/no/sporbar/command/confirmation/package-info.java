/** Assumptions that a source came to confirm. The assumed fact stays as it is; that it was confirmed is another fact. */
@NullMarked
package no.sporbar.command.confirmation;

import org.jspecify.annotations.NullMarked;
