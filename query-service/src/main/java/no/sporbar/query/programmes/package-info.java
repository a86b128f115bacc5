/**
 * Which programmes there are: their names, bodies and season policy, and who holds the bodies' offices (verv).
 *
 * <p>Holds the folds, the readers of their tables and the API. It may rely on {@code projection} and {@code answer}, and must
 * not use another question's rows.
 */
@NullMarked
package no.sporbar.query.programmes;

import org.jspecify.annotations.NullMarked;
