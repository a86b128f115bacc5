package no.sporbar.query.proof;

import java.time.Instant;
import java.util.Locale;
import no.sporbar.ledger.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * A key that the log's checkpoints are believed under.
 *
 * @param id in the order in which they came to be
 * @param by how trust came about
 * @param untilSize the largest tree that it signed before it gave way to the next one; null for the current key
 * @param rotation the earlier key's note that names this one; null where there is none
 */
record LogKey(
        long id,
        VerifierKey key,
        TrustedBy by,
        @Nullable Long untilSize,
        @Nullable String rotation,
        Instant trustedAt) {
    /** How trust came about. */
    enum TrustedBy {
        /** Whoever runs this service has set it. */
        CONFIGURED,
        /** It was the first one that announced itself. */
        FIRST_USE,
        /** The key before it said so. */
        ROTATION;

        /** As in the database and in the names of texts. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static TrustedBy of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** Whether it may have signed a tree of this size. */
    boolean maySign(long size) {
        return untilSize == null || size <= untilSize;
    }
}
