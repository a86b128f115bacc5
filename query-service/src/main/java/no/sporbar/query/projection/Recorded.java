package no.sporbar.query.projection;

import java.time.Instant;
import no.sporbar.query.ledger.LedgerEntry;

/**
 * Which entry of the ledger made a row what it is: every version of a row says so.
 *
 * @param position the entry's position in the ledger
 * @param at when the ledger took it in
 * @param by who recorded it
 * @param type the stored name of the event, as in {@code goal.revised}
 * @param version the entry's place in its stream: what a client states in {@code If-Match}
 */
public record Recorded(long position, Instant at, String by, String type, long version) {
    /** Of an entry that could be read. */
    public static Recorded of(LedgerEntry ledgerEntry) {
        var entry = ledgerEntry.readable();
        return new Recorded(ledgerEntry.position(), entry.recordedAt(), entry.actor(), entry.type(), entry.version());
    }

    /** What happened, without what it happened to: {@code revised} of {@code goal.revised}. */
    public String change() {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
