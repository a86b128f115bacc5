package no.sporbar.query.proof;

import java.time.Instant;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint that came, whatever it is worth.
 *
 * @param id in the order in which they first came
 * @param trusted whether a trusted key has signed it
 * @param wrong whether its root is another than the one recomputed here; null while there are not so many entries here
 * @param seenAt when it first came
 * @param checkedAt when its root was compared
 */
public record SeenCheckpoint(
        long id,
        SignedNote note,
        Checkpoint checkpoint,
        boolean trusted,
        @Nullable Boolean wrong,
        Instant seenAt,
        @Nullable Instant checkedAt) {
    /** How many entries it speaks of. */
    public long size() {
        return checkpoint.size();
    }
}
