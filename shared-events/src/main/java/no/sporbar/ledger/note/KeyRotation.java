package no.sporbar.ledger.note;

import java.util.List;
import no.sporbar.ledger.Decimal;
import no.sporbar.ledger.MalformedException;

/**
 * That a log signs with another key from some size on, said with the key it signed with until then. Who trusts the earlier
 * key can so come to trust the later one; checkpoints that the earlier key signed stay as good as they were.
 *
 * @param size of the largest tree that the earlier key signed
 * @param next the key from then on; its name is the log's origin
 */
public record KeyRotation(long size, VerifierKey next) {
    private static final String FIRST = "sporbar.no/key-rotation/v1";

    /** Reads the text of a note. */
    public static KeyRotation of(SignedNote note) throws MalformedException {
        String[] lines = note.text().split("\n", -1);
        if (lines.length != 4 || !lines[0].equals(FIRST) || !lines[3].isEmpty())
            throw new MalformedException("no rotation of a key");
        VerifierKey next = VerifierKey.parse(lines[2]);
        if (next.type() != KeyType.LOG) throw new MalformedException("a log cannot sign with " + next);
        return new KeyRotation(Decimal.read(lines[1]), next);
    }

    /** Whether a note is meant as one of these; it may still be malformed. */
    public static boolean is(SignedNote note) {
        return note.text().startsWith(FIRST + "\n");
    }

    /** As a note of the key until now. */
    public SignedNote signedBy(SigningKey until) {
        String text = FIRST + "\n" + size + "\n" + next + "\n";
        return new SignedNote(text, List.of(until.sign(text)));
    }
}
