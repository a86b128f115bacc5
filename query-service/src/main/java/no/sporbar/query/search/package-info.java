/**
 * Search over everything that has a name, a wording or a text, in one programme or in all, as at any moment.
 *
 * <p>It reads the rows of others by the words that the projections say they are found by, and has none of its own; so it may
 * rely on {@code answer} alone, on {@code projection} for the names of tables, and on {@code programmes} for nothing but their
 * names.
 */
@NullMarked
package no.sporbar.query.search;

import org.jspecify.annotations.NullMarked;
