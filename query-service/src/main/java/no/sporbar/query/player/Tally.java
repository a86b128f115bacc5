package no.sporbar.query.player;

import org.jspecify.annotations.Nullable;

/** Which step of how many; neither is known where there are more than are counted. */
record Tally(@Nullable Long number, @Nullable Long of) {
    /** Nobody counts further. */
    static final int MOST = 100_000;

    static final Tally UNKNOWN = new Tally(null, null);

    static Tally of(long number, long of) {
        return of > MOST ? UNKNOWN : new Tally(number, of);
    }
}
