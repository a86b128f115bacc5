package no.sporbar.command.store;

import org.jspecify.annotations.Nullable;

/** The ledger cannot be reached or cannot take more at the moment. The request may be sent again. */
public sealed class LedgerUnavailableException extends RuntimeException permits LedgerRewoundException {
    private final boolean outcomeUnknown;

    LedgerUnavailableException(String message, boolean outcomeUnknown, @Nullable Throwable cause) {
        super(message, cause);
        this.outcomeUnknown = outcomeUnknown;
    }

    static LedgerUnavailableException nothingRecorded(String message, @Nullable Throwable cause) {
        return new LedgerUnavailableException(message, false, cause);
    }

    static LedgerUnavailableException outcomeUnknown(String message, @Nullable Throwable cause) {
        return new LedgerUnavailableException(message, true, cause);
    }

    /** For others who use the same database. */
    public static LedgerUnavailableException notAnswering(Throwable cause) {
        return nothingRecorded("the database does not answer", cause);
    }

    /**
     * False: nothing was recorded. True: the connection was lost during the append and the database has not come back in
     * time to ask, so the request may or may not have been recorded; asking again under the same idempotency key is safe.
     */
    public final boolean isOutcomeUnknown() {
        return outcomeUnknown;
    }
}
