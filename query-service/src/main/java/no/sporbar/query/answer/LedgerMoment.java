package no.sporbar.query.answer;

/** All programmes as at one position. */
public record LedgerMoment(long position, AsAt asAt, boolean settled) implements Asked {}
