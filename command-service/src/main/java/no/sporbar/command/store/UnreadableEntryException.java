package no.sporbar.command.store;

import no.sporbar.events.wire.UnreadableEventException;

/**
 * An entry that this version of the software cannot read, such as one of a future revision. Reading stops there: an entry is
 * never skipped.
 */
public final class UnreadableEntryException extends RuntimeException {
    private final long position;
    private final UnreadableEventException cause;

    UnreadableEntryException(long position, UnreadableEventException cause) {
        super("position " + position + ": " + cause.getMessage(), cause);
        this.position = position;
        this.cause = cause;
    }

    public long position() {
        return position;
    }

    /** The CloudEvents type with its revision, as it stands in the entry. */
    public String type() {
        return cause.type();
    }

    /** A stable code, as in {@link UnreadableEventException#reason()}. */
    public String reason() {
        return cause.reason();
    }
}
