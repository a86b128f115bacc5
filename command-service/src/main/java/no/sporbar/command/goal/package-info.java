/**
 * Goals: put forward, reworded, adopted by a body with the authority, withdrawn.
 */
@NullMarked
package no.sporbar.command.goal;

import org.jspecify.annotations.NullMarked;
