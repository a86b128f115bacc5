package no.sporbar.command.store;

/** Somebody else was first: a stream does not stand where the request supposed. Nothing was recorded. */
public final class StreamConflictException extends RuntimeException {
    private final String stream;
    private final long expectedTip;
    private final long actualTip;

    StreamConflictException(String stream, long expectedTip, long actualTip) {
        super(stream + " stands at version " + actualTip + ", not " + expectedTip);
        this.stream = stream;
        this.expectedTip = expectedTip;
        this.actualTip = actualTip;
    }

    public String stream() {
        return stream;
    }

    public long expectedTip() {
        return expectedTip;
    }

    public long actualTip() {
        return actualTip;
    }
}
