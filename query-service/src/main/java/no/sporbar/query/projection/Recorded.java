package no.sporbar.query.projection;

import java.time.Instant;
import no.sporbar.events.Actor;
import no.sporbar.query.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * Which entry of the ledger made a row what it is: every version of a row says so.
 *
 * @param position the entry's position in the ledger
 * @param at when the ledger took it in
 * @param by who recorded it: the subject, which names, roles and bodies may change around
 * @param byName what they were called
 * @param byRole the role that they used
 * @param onBehalfOf the id of the body that they acted for
 * @param type the stored name of the event, as in {@code goal.revised}
 * @param version the entry's place in its stream: what a client states in {@code If-Match}
 */
public record Recorded(
        long position,
        Instant at,
        String by,
        String type,
        long version,
        @Nullable String byName,
        @Nullable String byRole,
        @Nullable String onBehalfOf) {
    /** Of an entry that says who recorded it and no more. */
    public Recorded(long position, Instant at, String by, String type, long version) {
        this(position, at, by, type, version, null, null, null);
    }

    /** Of an entry that could be read. */
    public static Recorded of(LedgerEntry ledgerEntry) {
        var entry = ledgerEntry.readable();
        Actor by = entry.by();
        return new Recorded(
                ledgerEntry.position(),
                entry.recordedAt(),
                by.subject(),
                entry.type(),
                entry.version(),
                by.name(),
                by.role(),
                by.onBehalfOf());
    }

    /** The same entry, where another stream's version is what counts. */
    public Recorded at(long otherVersion) {
        return new Recorded(position, at, by, type, otherVersion, byName, byRole, onBehalfOf);
    }

    /** Who recorded it, with all that the entry says of them. */
    public Actor actor() {
        return new Actor(by, byName, byRole, onBehalfOf);
    }

    /** What happened, without what it happened to: {@code revised} of {@code goal.revised}. */
    public String change() {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
