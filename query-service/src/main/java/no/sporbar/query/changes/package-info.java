/**
 * What differs between two moments of a programme: every thing of every kind, what happened to it meanwhile, and the
 * decision that it follows from.
 *
 * <p>It stands on the questions and reads their rows through them, and the entries of the steps between. It may use the
 * arithmetic of the timeline; nothing but pages may use it.
 */
@NullMarked
package no.sporbar.query.changes;

import org.jspecify.annotations.NullMarked;
