package no.sporbar.query.intake;

import org.jspecify.annotations.Nullable;

/**
 * How far the projections are behind what has been published.
 *
 * @param events published and not yet folded; null when the broker cannot be asked
 * @param seconds how old the oldest of them may be at most; null when unknown
 */
public record Lag(@Nullable Long events, @Nullable Double seconds) {
    /** When the broker cannot be asked. */
    public static final Lag UNKNOWN = new Lag(null, null);
    /** Of an answer that can lack nothing. */
    public static final Lag NONE = new Lag(0L, 0.0);
}
