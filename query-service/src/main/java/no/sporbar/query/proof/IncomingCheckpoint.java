package no.sporbar.query.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.NoteSignature;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.VerifierKey;

/**
 * A checkpoint that has just come.
 *
 * @param digest SHA-256 of the text that is signed, in hexadecimal digits
 * @param keyId of the trusted key that signed it, else the one it says it is signed with
 */
record IncomingCheckpoint(SignedNote note, Checkpoint checkpoint, String digest, String keyId, boolean trusted) {
    /** One text under one key: what comes again with the same of it is the same checkpoint. */
    record Identity(String digest, String keyId) {}

    static IncomingCheckpoint of(SignedNote note, List<LogKey> keys) throws MalformedException {
        Checkpoint checkpoint = Checkpoint.of(note);
        Optional<VerifierKey> signer = Trust.signer(note, checkpoint, keys);
        String keyId = signer.map(VerifierKey::idText).orElseGet(() -> claimed(note, checkpoint));
        return new IncomingCheckpoint(note, checkpoint, digest(note.text()), keyId, signer.isPresent());
    }

    private static String claimed(SignedNote note, Checkpoint checkpoint) {
        NoteSignature claimed = note.signatures().stream()
                .filter(s -> s.name().equals(checkpoint.origin()))
                .findFirst()
                .orElse(note.signatures().getFirst());
        return HexFormat.of().toHexDigits(claimed.id());
    }

    static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    Identity identity() {
        return new Identity(digest, keyId);
    }

    /** The two that are the same, as one: believed if either is, with the cosignatures of both. */
    IncomingCheckpoint and(IncomingCheckpoint later) {
        if (trusted != later.trusted) return trusted ? this : later;
        if (!trusted) return this; // nobody vouches for it, so nobody can add to it
        SignedNote both = note.with(later.note.signatures());
        boolean fits =
                both.signatures().size() <= SignedNote.MOST_SIGNATURES && both.bytes().length <= SignedNote.LONGEST;
        return fits ? new IncomingCheckpoint(both, checkpoint, digest, keyId, true) : this;
    }
}
