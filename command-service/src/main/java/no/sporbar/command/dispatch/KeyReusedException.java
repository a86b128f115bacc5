package no.sporbar.command.dispatch;

/** An idempotency key that was used before, for another request. */
public final class KeyReusedException extends RuntimeException {
    KeyReusedException(String key) {
        super(key, null, false, false);
    }
}
