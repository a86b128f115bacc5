/**
 * What a programme keeps a register of beside its goals: the enablers, the selected service areas, the goals above it, the
 * initiatives it is coordinated with, and the risks.
 *
 * <p>All are entered once, put right where the record has a slip, and most can end. {@link
 * no.sporbar.command.register.Entry} holds what is the same for all of them.
 */
@NullMarked
package no.sporbar.command.register;

import org.jspecify.annotations.NullMarked;
