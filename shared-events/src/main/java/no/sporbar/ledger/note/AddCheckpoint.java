package no.sporbar.ledger.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.ledger.Base64Text;
import no.sporbar.ledger.ConsistencyProof;
import no.sporbar.ledger.Decimal;
import no.sporbar.ledger.MalformedException;

/**
 * What a log sends a witness: its latest checkpoint, and that it continues the one the witness cosigned last (tlog-witness).
 *
 * @param old the size of that one; 0 if there is none
 */
public record AddCheckpoint(long old, ConsistencyProof proof, SignedNote checkpoint) {
    /** Longer requests are refused. */
    public static final int LONGEST = 128 * 1024;

    private static final int MOST_HASHES = 63;

    /** Reads the body of a request. */
    public static AddCheckpoint parse(byte[] body) throws MalformedException {
        if (body.length > LONGEST) throw new MalformedException("a request of " + body.length + " bytes");
        String text = SignedNote.utf8(body);
        int end = text.indexOf("\n\n");
        if (end < 0 || !text.startsWith("old ")) throw new MalformedException("no request to add a checkpoint");
        List<String> lines = new ArrayList<>(List.of(text.substring(0, end).split("\n", -1)));
        long old = Decimal.read(lines.removeFirst().substring("old ".length()));
        if (lines.size() > MOST_HASHES) throw new MalformedException("a proof with " + lines.size() + " hashes");
        List<byte[]> path = new ArrayList<>();
        for (String line : lines) path.add(Base64Text.readHash(line));
        return new AddCheckpoint(old, new ConsistencyProof(path), SignedNote.parse(text.substring(end + 2)));
    }

    /** The body of a request. */
    public byte[] bytes() {
        StringBuilder body = new StringBuilder("old ").append(old).append('\n');
        for (byte[] hash : proof.path()) body.append(Base64Text.of(hash)).append('\n');
        return body.append('\n').append(checkpoint).toString().getBytes(StandardCharsets.UTF_8);
    }
}
