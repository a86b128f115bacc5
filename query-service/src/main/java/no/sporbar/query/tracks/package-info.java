/**
 * Tracks (utredningsspor) and the conditions (forbehold) that they stand or fall with: what is investigated, under what,
 * and how it ended and why.
 */
@NullMarked
package no.sporbar.query.tracks;

import org.jspecify.annotations.NullMarked;
