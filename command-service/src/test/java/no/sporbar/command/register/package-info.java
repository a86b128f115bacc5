/** Scenarios of the rules: what is the same for all registers once for all of them, the rest one class per register. */
@NullMarked
package no.sporbar.command.register;

import org.jspecify.annotations.NullMarked;
