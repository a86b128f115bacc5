package no.sporbar.query.proof;

import java.time.Instant;
import java.util.List;
import no.sporbar.query.ledger.LedgerAlarms.Alarm;
import no.sporbar.query.proof.Witnesses.Standing;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the proof of the ledger: what was checked, whom it rests on, and what was found wrong.
 *
 * @param whole whether no alarm is open
 * @param treeSize how many entries were hashed here
 * @param checkpoint the largest that was found right; null before the first
 * @param keys whose signatures are believed, the current one first
 * @param witnessed who vouches for the checkpoint; null before the first
 * @param compared when the copy was last compared with the tree from the first entry on; null before the first time
 * @param open alarms, the latest first
 * @param past alarms that are well again, the latest first
 */
public record LedgerFacts(
        boolean whole,
        long treeSize,
        @Nullable Signed checkpoint,
        List<Key> keys,
        @Nullable Standing witnessed,
        @Nullable Compared compared,
        List<Alarm> open,
        List<Alarm> past) {
    /**
     * A checkpoint.
     *
     * @param root in base 64
     * @param note as it was signed, whole
     * @param seenAt when it came
     * @param checkedAt when its root was found to follow from the entries
     */
    public record Signed(long size, String root, String note, Instant seenAt, Instant checkedAt) {}

    /**
     * A key whose signatures are believed.
     *
     * @param trustedBy {@code configured}, {@code first-use} or {@code rotation}
     * @param untilSize the largest tree that it signed before it gave way to the next one; null for the current key
     */
    public record Key(
            String vkey, String trustedBy, @Nullable Long untilSize, Instant trustedAt) {}

    /** A comparison of the copy with the tree. */
    public record Compared(long size, Instant finishedAt) {}
}
