package no.sporbar.verify;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.ledger.MalformedException;
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
    private record Era(VerifierKey key, long upTo) {}

    private record Rotation(SignedNote note, KeyRotation what) {}

    private final List<Era> eras = new ArrayList<>();
    private final List<VerifierKey> earlier = new ArrayList<>();

    private Trust() {}

    static Trust in(List<VerifierKey> keys, List<SignedNote> rotations, List<VerifierKey> shown)
            throws MalformedException {
        Trust trust = new Trust();
        for (VerifierKey key : keys) trust.eras.add(new Era(key, Long.MAX_VALUE));
        List<Rotation> read = new ArrayList<>();
        for (SignedNote note : rotations) read.add(new Rotation(note, KeyRotation.of(note)));
        for (Rotation rotation : read) trust.forwards(rotation);
        for (Rotation rotation : read.reversed()) trust.backwards(rotation, shown);
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

    private void backwards(Rotation rotation, List<VerifierKey> shown) {
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

    /** Whether it was signed by a key that is trusted or that handed over to such a one. */
    boolean acceptsEarlier(SignedNote note, long size) {
        return accepts(note, size) || earlier.stream().anyMatch(note::isSignedBy);
    }

    /** The keys that sign now. */
    List<VerifierKey> current() {
        return eras.stream()
                .filter(e -> e.upTo() == Long.MAX_VALUE)
                .map(Era::key)
                .toList();
    }
}
