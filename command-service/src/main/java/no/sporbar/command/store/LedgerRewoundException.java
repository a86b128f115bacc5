package no.sporbar.command.store;

/**
 * The ledger in the database is shorter than it was, or another one. Appending to it would make two histories of one, so
 * nothing is recorded until a person has decided what is true.
 */
public final class LedgerRewoundException extends LedgerUnavailableException {
    public LedgerRewoundException(String message) {
        super(message, false, null);
    }
}
