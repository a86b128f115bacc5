package no.sporbar.command.web;

/** More was sent than this address takes. */
public final class BodyTooLargeException extends RuntimeException {
    private final int limit;

    BodyTooLargeException(int limit) {
        super("more than " + limit + " bytes", null, false, false);
        this.limit = limit;
    }

    /** In bytes. */
    int limit() {
        return limit;
    }
}
