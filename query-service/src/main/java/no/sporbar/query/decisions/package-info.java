/**
 * Decisions (innstilling og vedtak): what was recommended beside what was resolved, point by point.
 *
 * <p>Holds the fold, the reader of its table and the API. It may rely on {@code projection} and {@code answer}, and must
 * not use another question's rows.
 */
@NullMarked
package no.sporbar.query.decisions;

import org.jspecify.annotations.NullMarked;
