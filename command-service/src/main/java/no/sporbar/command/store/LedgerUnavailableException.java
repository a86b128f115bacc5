package no.sporbar.command.store;

import org.jspecify.annotations.Nullable;

/** The ledger cannot be reached or cannot take more at the moment. The request may be sent again. */
public final class LedgerUnavailableException extends RuntimeException {
    private final boolean outcomeUnknown;

    private LedgerUnavailableException(String message, boolean outcomeUnknown, @Nullable Throwable cause) {
        super(message, cause);
        this.outcomeUnknown = outcomeUnknown;
    }

    static LedgerUnavailableException nothingRecorded(String message, @Nullable Throwable cause) {
        return new LedgerUnavailableException(message, false, cause);
    }

    static LedgerUnavailableException outcomeUnknown(String message, @Nullable Throwable cause) {
        return new LedgerUnavailableException(message, true, cause);
    }

    /**
     * False: nothing was recorded. True: the connection was lost during the append and the database has not come back in
     * time to ask, so the request may or may not have been recorded; asking again under the same idempotency key is safe.
     */
    public boolean isOutcomeUnknown() {
        return outcomeUnknown;
    }
}
