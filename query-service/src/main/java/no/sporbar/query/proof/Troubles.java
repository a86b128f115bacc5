package no.sporbar.query.proof;

import no.sporbar.ledger.Nodes;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.query.ledger.LedgerAlarms.Trouble;

/** What can be wrong with a ledger, each with its code and what shows it. */
final class Troubles {
    static final String ENTRY_ALTERED = "ledger.entry-altered";
    static final String ENTRY_MISSING = "ledger.entry-missing";
    static final String ROOT_DIFFERS = "ledger.root-differs";
    static final String FORKED = "ledger.forked";
    static final String SHRUNK = "ledger.shrunk";
    static final String UNKNOWN_KEY = "ledger.unknown-key";
    static final String STANDS_STILL = "ledger.stands-still";

    /** What an alarm about how things stand with the whole log is about. */
    static final String LOG = "log";

    private Troubles() {}

    /** A trusted key has signed another root than the one that follows from the entries here. */
    static Trouble rootDiffers(SignedNote note, Checkpoint checkpoint, TreeHead recomputed) {
        return new Trouble(
                ROOT_DIFFERS,
                0,
                about(note),
                "the signed root of size " + checkpoint.size() + " is not the one that follows from the entries here",
                new Evidence().note("signed", note).recomputed(recomputed).toString());
    }

    /** Two that cannot both be true: the larger one, which is right here, does not continue the smaller one. */
    static Trouble forked(SeenCheckpoint wrong, SeenCheckpoint right, Nodes tree) {
        return new Trouble(
                FORKED,
                0,
                about(wrong.note()),
                "the checkpoint of size " + right.size() + " does not continue that of size " + wrong.size(),
                new Evidence()
                        .note("signed", wrong.note())
                        .note("signed too", right.note())
                        .consistency(wrong.size(), right.size(), tree)
                        .toString());
    }

    /** Two of one size with different roots. */
    static Trouble forked(SignedNote one, SignedNote other, long size) {
        return new Trouble(
                FORKED,
                0,
                about(one),
                "two checkpoints of size " + size + " have different roots",
                new Evidence().note("signed", one).note("signed too", other).toString());
    }

    /** A smaller one was signed after a larger one. */
    static Trouble shrunk(IncomingCheckpoint smaller, SeenCheckpoint larger, long treeSize, Nodes tree) {
        Evidence evidence = new Evidence().note("signed first", larger.note()).note("signed later", smaller.note());
        long size = smaller.checkpoint().size();
        if (larger.size() <= treeSize) evidence.consistency(size, larger.size(), tree);
        return new Trouble(
                SHRUNK,
                size + 1,
                about(smaller.note()),
                "a checkpoint of size " + size + " was signed after one of size " + larger.size(),
                evidence.toString());
    }

    /** Nobody who is trusted has signed it. */
    static Trouble unknownKey(SignedNote note, String keyId) {
        return new Trouble(
                UNKNOWN_KEY,
                0,
                about(note) + " " + keyId,
                "a checkpoint was signed with the key " + keyId + ", which is not trusted for it",
                new Evidence().note("came", note).toString());
    }

    /** Something else than a checkpoint that nobody who is trusted has signed: {@code rotation} or {@code alarm}. */
    static Trouble untrusted(SignedNote note, String kind) {
        return new Trouble(
                UNKNOWN_KEY,
                0,
                about(note) + " " + kind,
                "no trusted key has signed this note, which came as " + kind,
                new Evidence().note("came", note).toString());
    }

    /** Later entries, or a larger checkpoint, are there. */
    static Trouble missing(long first, long last, long known) {
        return new Trouble(
                ENTRY_MISSING,
                first,
                "gap " + first,
                "the entries from " + first + " to " + last + " have not come, though the ledger has " + known,
                "");
    }

    /** An entry is in the tree, and no longer in the copy. */
    static Trouble removed(long position, byte[] hashed) {
        return new Trouble(
                ENTRY_MISSING,
                position,
                "row " + position,
                "the entry was there when the tree was made and is not there now",
                new Evidence().hash("leaf hash in the tree", hashed).toString());
    }

    /** An entry in the copy is no longer what was hashed. */
    static Trouble altered(long position, byte[] hashed, byte[] hash, String entry) {
        return new Trouble(
                ENTRY_ALTERED,
                position,
                "row " + position,
                "the bytes of the entry are others than when the tree was made",
                new Evidence()
                        .hash("leaf hash in the tree", hashed)
                        .hash("leaf hash of the entry as it is now", hash)
                        .line("the entry as it is now", entry)
                        .toString());
    }

    /** A tile does not hash to what stands above it. */
    static Trouble tileAltered(String path, long position, byte[] above, byte[] root) {
        return new Trouble(
                ENTRY_ALTERED,
                position,
                "row " + path,
                "the hashes of " + path + " are others than when the tree was made",
                new Evidence()
                        .hash("hash in the tile above", above)
                        .hash("root of the tile as it is now", root)
                        .toString());
    }

    /** Nothing has been signed for too long. */
    static Trouble standsStill(long signed, long treeSize, String since) {
        return new Trouble(
                STANDS_STILL,
                signed + 1,
                LOG,
                "there are " + treeSize + " entries, and none above " + signed + " has had a checkpoint since " + since,
                "");
    }

    /** What alarms about one note have in common. */
    static String about(SignedNote note) {
        return IncomingCheckpoint.digest(note.text());
    }
}
