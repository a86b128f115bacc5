package no.sporbar.ledger.note;

import java.util.List;
import no.sporbar.ledger.Base64Text;
import no.sporbar.ledger.Decimal;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHead;

/**
 * What a log says of itself: so long was I, and this was my root (tlog-checkpoint).
 *
 * @param origin which log
 */
public record Checkpoint(String origin, TreeHead head) {
    /** Reads the text of a note. Extension lines are allowed and passed over. */
    public static Checkpoint parse(String text) throws MalformedException {
        if (!text.endsWith("\n")) throw new MalformedException("no checkpoint");
        List<String> lines = List.of(text.substring(0, text.length() - 1).split("\n", -1));
        if (lines.size() < 3 || lines.stream().anyMatch(String::isEmpty)) throw new MalformedException("no checkpoint");
        return new Checkpoint(
                lines.get(0), new TreeHead(Decimal.read(lines.get(1)), Base64Text.readHash(lines.get(2))));
    }

    /** Reads the text of a note. */
    public static Checkpoint of(SignedNote note) throws MalformedException {
        return parse(note.text());
    }

    public long size() {
        return head.size();
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + head.size() + "\n" + Base64Text.of(head.root()) + "\n";
    }

    /** As the log's own note. */
    public SignedNote signedBy(SigningKey key) {
        return new SignedNote(text(), List.of(key.sign(text())));
    }
}
