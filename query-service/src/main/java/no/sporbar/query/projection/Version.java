package no.sporbar.query.projection;

import java.time.Instant;

/**
 * One version of a row: what it was from one position until the next change.
 *
 * @param from the position that made it
 * @param recordedAt when that entry was recorded
 * @param first whether the row began with it
 * @param stored whether it stands in the table already
 */
record Version<R>(Key key, long from, Instant recordedAt, R row, boolean first, boolean stored) {}
