package no.sporbar.query.ledger;

import no.sporbar.events.wire.CloudEventCodec;
import no.sporbar.events.wire.Entry;
import no.sporbar.events.wire.UnreadableEventException;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger as it arrived, read once.
 *
 * @param position its place in the ledger, from 1
 * @param programme whose entry it is, as Kafka's key says
 * @param bytes the entry itself; not to be changed
 * @param entry what the bytes say, or null where this version of the software cannot read them
 * @param problem why it cannot be read, or null where it can
 */
public record LedgerEntry(
        long position,
        String programme,
        byte[] bytes,
        @Nullable Entry entry,
        @Nullable String problem) {

    /** Reads an entry; one that cannot be read says so when it is used, and is still kept. */
    public static LedgerEntry read(long position, String programme, byte[] bytes) {
        try {
            Entry entry = CloudEventCodec.read(bytes);
            String problem = entry.programme().value().equals(programme) ? null : "event.foreign-programme";
            return new LedgerEntry(position, programme, bytes, entry, problem);
        } catch (UnreadableEventException e) {
            return new LedgerEntry(position, programme, bytes, null, e.reason());
        }
    }

    /** Reads an entry that came without Kafka's key: its programme is the one that it names, none where it is unreadable. */
    public static LedgerEntry read(long position, byte[] bytes) {
        try {
            Entry entry = CloudEventCodec.read(bytes);
            return new LedgerEntry(position, entry.programme().value(), bytes, entry, null);
        } catch (UnreadableEventException e) {
            return new LedgerEntry(position, "", bytes, null, e.reason());
        }
    }

    /** What it says; only for an entry without a {@link #problem}. */
    public Entry readable() {
        if (entry == null) throw new IllegalStateException("entry " + position + " is unreadable: " + problem);
        return entry;
    }
}
