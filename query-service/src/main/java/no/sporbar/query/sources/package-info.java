/**
 * The registered documents (kilder) that facts cite.
 *
 * <p>Holds the fold, the reader of its table and the API. It may rely on {@code projection} and {@code answer}, and must
 * not use another question's rows.
 */
@NullMarked
package no.sporbar.query.sources;

import org.jspecify.annotations.NullMarked;
