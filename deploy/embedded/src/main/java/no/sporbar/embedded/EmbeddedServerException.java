package no.sporbar.embedded;

/** An embedded server could not be started, stopped or asked; the message says which and what it answered. */
public class EmbeddedServerException extends RuntimeException {

    public EmbeddedServerException(String message) {
        super(message);
    }

    public EmbeddedServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
