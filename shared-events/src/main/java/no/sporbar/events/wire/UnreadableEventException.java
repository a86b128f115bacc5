package no.sporbar.events.wire;

/**
 * An entry that this version of the software cannot read. It is never skipped: whoever reads stops there and says which
 * event it was.
 */
public final class UnreadableEventException extends RuntimeException {
    private final String type;
    private final String reason;

    UnreadableEventException(String type, String reason) {
        super(type + ": " + reason);
        this.type = type;
        this.reason = reason;
    }

    UnreadableEventException(String type, String reason, Exception cause) {
        this(type, reason);
        initCause(cause);
    }

    /** The CloudEvents type as it stands in the entry. */
    public String type() {
        return type;
    }

    /** A stable code: {@code event.unknown-type}, {@code event.future-revision}, {@code event.unreadable}. */
    public String reason() {
        return reason;
    }
}
