package no.sporbar.ledger;

/** What was read cannot be what it was taken for. The message says what is wrong and where, for people and for programs alike. */
public final class MalformedException extends Exception {
    public MalformedException(String message) {
        super(message);
    }
}
