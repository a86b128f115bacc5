package no.sporbar.events.wire;

/** A fact whose entry would be longer than a tile of the ledger's public form can hold (65,535 bytes). */
public final class EntryTooLargeException extends RuntimeException {
    private final int size;

    EntryTooLargeException(int size) {
        super("an entry of " + size + " bytes; at most " + CloudEventCodec.MAX_ENTRY + " fit");
        this.size = size;
    }

    /** The size that was refused, in bytes. */
    public int size() {
        return size;
    }
}
