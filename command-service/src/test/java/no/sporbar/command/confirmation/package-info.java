/** Tests of confirmed assumptions. */
@NullMarked
package no.sporbar.command.confirmation;

import org.jspecify.annotations.NullMarked;
