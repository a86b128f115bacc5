package no.sporbar.command.store;

import no.sporbar.events.wire.CloudEventCodec;
import no.sporbar.events.wire.Entry;
import no.sporbar.events.wire.UnreadableEventException;

/** One entry as it stands in the ledger, with its exact bytes. */
record LedgerRow(long position, byte[] bytes) {
    /**
     * What it says.
     *
     * @throws UnreadableEntryException if this version of the software cannot read it
     */
    Entry read() {
        try {
            return CloudEventCodec.read(bytes);
        } catch (UnreadableEventException e) {
            throw new UnreadableEntryException(position, e);
        }
    }
}
