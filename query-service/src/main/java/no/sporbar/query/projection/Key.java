package no.sporbar.query.projection;

/** One row of one programme. */
record Key(String programme, String id) {}
