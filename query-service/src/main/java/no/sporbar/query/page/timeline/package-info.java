/**
 * The timeline as a picture and as a table: which rows it has, which stretch of time it shows, and how that is drawn.
 *
 * <p>It relies on nothing but its own small records, imprecise dates and the texts of one language, so the same input
 * always gives the same picture. It must not read rows or requests, and colours belong in the style sheet: the drawing
 * only names classes.
 */
@NullMarked
package no.sporbar.query.page.timeline;

import org.jspecify.annotations.NullMarked;
