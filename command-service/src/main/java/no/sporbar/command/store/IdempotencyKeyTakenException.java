package no.sporbar.command.store;

/** A request under this key was carried out before. Nothing was recorded now. */
public final class IdempotencyKeyTakenException extends RuntimeException {
    private final IdempotencyRecord earlier;

    IdempotencyKeyTakenException(IdempotencyRecord earlier) {
        super("the key " + earlier.key() + " was used before");
        this.earlier = earlier;
    }

    /** What the earlier request led to; its fingerprint tells whether it was the same request. */
    public IdempotencyRecord earlier() {
        return earlier;
    }
}
