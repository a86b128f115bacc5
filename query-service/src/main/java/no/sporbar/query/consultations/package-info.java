/**
 * Consultations (høringer, innspillsrunder), the responses to them, what was suggested, and what became of it.
 *
 * <p>Holds three folds, their questions, and what was counted beside what was stated. It may rely on {@code projection},
 * {@code answer}, {@code programmes} and {@code redactions}, and must not use another question's rows.
 */
@NullMarked
package no.sporbar.query.consultations;

import org.jspecify.annotations.NullMarked;
