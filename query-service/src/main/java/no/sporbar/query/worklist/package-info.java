/**
 * What the programme office has yet to do something about: suggestions without disposition, facts still assumed, criteria
 * without evidence, and whatever else was opened by one event and not closed by another.
 *
 * <p>It may rely on {@code projection}, {@code answer} and {@code subjects}, and must not use a question's rows.
 */
@NullMarked
package no.sporbar.query.worklist;

import org.jspecify.annotations.NullMarked;
