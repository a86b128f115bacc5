/** Scenarios of the rules, one class per command, through the real shell. */
@NullMarked
package no.sporbar.command.programme;

import org.jspecify.annotations.NullMarked;
