package no.sporbar.programmefile;

import org.jspecify.annotations.Nullable;

/**
 * A load came to an end before the file did. What was done stays recorded; loading the same file again goes on from there.
 * The message is for people.
 */
public final class LoadStoppedException extends RuntimeException {
    /** Why. */
    public enum Reason {
        /** The service could not be reached for as long as patience lasted. */
        UNREACHABLE,
        /** The token is not known, or its actor may not record. */
        NOT_PERMITTED,
        /** A command was refused that the rehearsal had let through: something else was recorded in between. */
        REFUSED,
        /** The service answered in a way that the loader does not know. */
        UNEXPECTED,
        /** The thread was interrupted. */
        INTERRUPTED
    }

    private final Reason reason;
    private final int done;
    private final int total;

    LoadStoppedException(Reason reason, int done, int total, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.done = done;
        this.total = total;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** How many commands were carried out, durably. */
    public int done() {
        return done;
    }

    /** How many the file has; 0 where it was not yet known. */
    public int total() {
        return total;
    }
}
