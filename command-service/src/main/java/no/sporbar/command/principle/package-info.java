/**
 * Principles: rules under a goal, put forward, reworded, adopted, replaced, withdrawn; never ranked.
 */
@NullMarked
package no.sporbar.command.principle;

import org.jspecify.annotations.NullMarked;
