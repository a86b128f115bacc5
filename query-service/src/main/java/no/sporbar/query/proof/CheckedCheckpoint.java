package no.sporbar.query.proof;

import java.time.Instant;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;

/**
 * A checkpoint that a trusted key has signed and whose root follows from the query side's own copy of the entries.
 *
 * @param note as it came, with every cosignature that has come since
 * @param seenAt when it first came
 * @param checkedAt when its root was recomputed and found equal
 */
public record CheckedCheckpoint(SignedNote note, Checkpoint checkpoint, Instant seenAt, Instant checkedAt) {
    /** How many entries it speaks of. */
    public long size() {
        return checkpoint.size();
    }
}
