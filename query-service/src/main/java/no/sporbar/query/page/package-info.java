/**
 * The pages that people read: one controller per page, small view records, and templates that hold no text.
 *
 * <p>It relies on the query beans of each question and on {@code web} for language and words. It must not write anything,
 * and a page asks a number of questions that does not grow with what it shows.
 */
@NullMarked
package no.sporbar.query.page;

import org.jspecify.annotations.NullMarked;
