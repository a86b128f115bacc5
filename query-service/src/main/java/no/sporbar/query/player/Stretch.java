package no.sporbar.query.player;

/**
 * A part of the ledger.
 *
 * @param after the position before its first
 * @param upTo its last
 */
record Stretch(long after, long upTo) {}
