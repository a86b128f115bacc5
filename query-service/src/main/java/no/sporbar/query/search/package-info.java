/**
 * Search over everything that has a name, a wording or a text, in one programme or in all, as at any moment.
 *
 * <p>It reads the rows of others by what Flyway's V12 says they are found by, and has none of its own; so it may rely on
 * {@code answer} alone, and on {@code programmes} for nothing but their names.
 */
@NullMarked
package no.sporbar.query.search;

import org.jspecify.annotations.NullMarked;
