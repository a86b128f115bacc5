/**
 * The programme's goals (mål): proposed, in force, withdrawn, and every wording on the way.
 *
 * <p>Holds the fold, the reader of its table and the API. It may rely on {@code projection} and {@code answer}, and must
 * not use another question's rows.
 */
@NullMarked
package no.sporbar.query.goals;

import org.jspecify.annotations.NullMarked;
