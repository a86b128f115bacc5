/**
 * Four eyes: which commands wait for another person, what became of the others, and which commands have to wait at all.
 *
 * <p>Holds the fold, the reader of its table and the API. It may rely on {@code projection}, {@code answer} and {@code
 * programmes}, and must not use another question's rows. Approvals hold whatever the day, so no day is asked about.
 */
@NullMarked
package no.sporbar.query.approvals;

import org.jspecify.annotations.NullMarked;
