package no.sporbar.command.store;

import java.util.UUID;
import no.sporbar.events.wire.EntryDraft;

/**
 * A fact on its way into the ledger, complete but for position and moment.
 *
 * @param version its place in the stream, from 0
 * @param type the stored name, as in {@code goal.proposed}
 */
public record NewEntry(String stream, long version, String type, int revision, UUID eventId, EntryDraft draft) {
    public NewEntry {
        if (version < 0) throw new IllegalArgumentException(stream + " cannot have a version " + version);
    }
}
