package no.sporbar.verify;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.KeyRotation;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.VerifierKey;

/**
 * Whose signatures count. It begins with keys somebody trusts; a rotation that a trusted key signed adds the next one and ends
 * the earlier one's time.
 *
 * <p>A key that handed over to a trusted one is believed for what was published earlier: whatever it signed must be a part of
 * what the trusted one signs, or else it is found out.
 */
final class Trust {
    /** Whose a checkpoint is that was published earlier. */
    enum Whose {
        /** The log's own: of a key that is trusted or that handed over to such a one. */
        ITS_OWN,
        /** Of the log that this one was imported from, as the source says: it shows the key, and nobody trusted has named it. */
        THE_LOG_BEFORE,
        NOBODYS
    }

    private record Era(VerifierKey key, long upTo) {}

    private record Rotation(SignedNote note, KeyRotation what) {}

    private final List<Era> eras = new ArrayList<>();
    private final List<VerifierKey> earlier = new ArrayList<>();

    private final List<VerifierKey> shown;

    private Trust(List<VerifierKey> shown) {
        this.shown = List.copyOf(shown);
    }

    static Trust in(List<VerifierKey> keys, List<SignedNote> rotations, List<VerifierKey> shown)
            throws MalformedException {
        Trust trust = new Trust(shown);
        for (VerifierKey key : keys) trust.eras.add(new Era(key, Long.MAX_VALUE));
        List<Rotation> read = new ArrayList<>();
        for (SignedNote note : rotations) read.add(new Rotation(note, KeyRotation.of(note)));
        for (Rotation rotation : read) trust.forwards(rotation);
        for (Rotation rotation : read.reversed()) trust.backwards(rotation);
        return trust;
    }

    private void forwards(Rotation rotation) {
        for (int i = 0; i < eras.size(); i++) {
            Era era = eras.get(i);
            if (era.upTo() != Long.MAX_VALUE || !rotation.note().isSignedBy(era.key())) continue;
            if (rotation.what().next().isSameKey(era.key())) continue;
            eras.set(i, new Era(era.key(), rotation.what().size()));
            boolean known = eras.stream()
                    .anyMatch(e -> e.upTo() == Long.MAX_VALUE
                            && e.key().equals(rotation.what().next()));
            if (!known) eras.add(new Era(rotation.what().next(), Long.MAX_VALUE));
            return;
        }
    }

    private void backwards(Rotation rotation) {
        boolean toTrusted =
                eras.stream().anyMatch(e -> e.key().equals(rotation.what().next()))
                        || earlier.contains(rotation.what().next());
        if (!toTrusted) return;
        for (VerifierKey key : shown)
            if (!earlier.contains(key) && rotation.note().isSignedBy(key)) earlier.add(key);
    }

    /** Whether a key that is trusted, at that size, has signed it. */
    boolean accepts(SignedNote note, long size) {
        return eras.stream().anyMatch(e -> size <= e.upTo() && note.isSignedBy(e.key()));
    }

    /** Whose it is, in a list of a log of that name. */
    Whose whose(SignedNote note, Checkpoint checkpoint, String log) {
        String name = checkpoint.origin();
        if (name.equals(log) && isItsOwn(note, checkpoint.size())) return Whose.ITS_OWN;
        boolean before = shown.stream().anyMatch(k -> k.name().equals(name) && isUnnamed(k, log) && note.isSignedBy(k));
        return before ? Whose.THE_LOG_BEFORE : Whose.NOBODYS;
    }

    private boolean isItsOwn(SignedNote note, long size) {
        return accepts(note, size) || earlier.stream().anyMatch(note::isSignedBy);
    }

    private boolean isUnnamed(VerifierKey key, String log) {
        return !key.name().equals(log) || eras.stream().noneMatch(e -> e.key().equals(key));
    }

    /** The keys that sign now. */
    List<VerifierKey> current() {
        return eras.stream()
                .filter(e -> e.upTo() == Long.MAX_VALUE)
                .map(Era::key)
                .toList();
    }
}
