/**
 * Draws counts and successions as SVG on the server, once for a wide screen and once for a narrow one.
 *
 * <p>It knows what is to be drawn and nothing of where that comes from. Colours are set in the style sheet, and nothing
 * hangs on colour alone; beside every picture stands a table that says the same.
 */
@NullMarked
package no.sporbar.query.page.chart;

import org.jspecify.annotations.NullMarked;
