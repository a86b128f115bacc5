package no.sporbar.command.dispatch;

/** The stream is not at the version that the sender had seen: somebody was first. */
public final class VersionMismatchException extends RuntimeException {
    private final long expected;
    private final long actual;

    VersionMismatchException(long expected, long actual) {
        super("expected version " + expected + ", found " + actual, null, false, false);
        this.expected = expected;
        this.actual = actual;
    }

    /** The version that the sender had seen. */
    public long expected() {
        return expected;
    }

    /** The version that the stream is at; -1 where it has not begun. */
    public long actual() {
        return actual;
    }
}
