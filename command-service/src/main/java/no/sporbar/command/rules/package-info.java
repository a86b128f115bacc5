/**
 * What every decision shares: the shape of a command, a core and a reaction, how a decision says no, and what it may
 * know beyond its own stream.
 *
 * <p>Pure: no clock, no identifiers made here, no framework. Cores may rely on a {@link
 * no.sporbar.command.rules.DecisionContext} being true for the moment of the append, since what it answered is checked
 * again there.
 */
@NullMarked
package no.sporbar.command.rules;

import org.jspecify.annotations.NullMarked;
