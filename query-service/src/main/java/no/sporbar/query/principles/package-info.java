/**
 * The principles (prinsipper) under the goals, never ranked, and every wording on the way.
 *
 * <p>Holds the fold, the reader of its table and the API. It may rely on {@code projection} and {@code answer}, and must
 * not use another question's rows.
 */
@NullMarked
package no.sporbar.query.principles;

import org.jspecify.annotations.NullMarked;
