package no.sporbar.ledger.note;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.ledger.Base64Text;
import no.sporbar.ledger.Decimal;
import no.sporbar.ledger.InclusionProof;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHash;
import org.jspecify.annotations.Nullable;

/**
 * That an entry is in the log, in one file that needs nothing else ({@code .tlog-proof}).
 *
 * @param extra beside the proof and not proved by it; here the entry's own bytes, so that the file shows what it proves
 */
public record TlogProof(byte @Nullable [] extra, InclusionProof inclusion, SignedNote checkpoint) {
    private static final String FIRST = "c2sp.org/tlog-proof@v1";
    private static final int MOST_HASHES = 63;
    private static final int LONGEST = 256 * 1024;

    /** The proof for an entry that it shows. */
    public static TlogProof of(byte[] entry, InclusionProof inclusion, SignedNote checkpoint) {
        return new TlogProof(entry, inclusion, checkpoint);
    }

    /** Reads a file as tlog-proof writes it. */
    public static TlogProof parse(byte[] file) throws MalformedException {
        if (file.length > LONGEST) throw new MalformedException("a proof of " + file.length + " bytes");
        String text = SignedNote.utf8(file);
        int end = text.indexOf("\n\n");
        if (end < 0) throw new MalformedException("a proof without a checkpoint");
        List<String> lines = new ArrayList<>(List.of(text.substring(0, end).split("\n", -1)));
        if (!lines.removeFirst().equals(FIRST)) throw new MalformedException("no " + FIRST);
        byte[] extra = null;
        if (!lines.isEmpty() && lines.getFirst().startsWith("extra "))
            extra = Base64Text.read(lines.removeFirst().substring("extra ".length()));
        if (lines.isEmpty() || !lines.getFirst().startsWith("index "))
            throw new MalformedException("a proof without an index");
        long index = Decimal.read(lines.removeFirst().substring("index ".length()));
        if (lines.size() > MOST_HASHES) throw new MalformedException("a proof with " + lines.size() + " hashes");
        List<byte[]> path = new ArrayList<>();
        for (String line : lines) path.add(Base64Text.readHash(line));
        return new TlogProof(extra, new InclusionProof(index, path), SignedNote.parse(text.substring(end + 2)));
    }

    /** Whether an entry's bytes are at the index, in the tree that the checkpoint speaks of. Nobody's signature is checked. */
    public boolean shows(byte[] entry) throws MalformedException {
        return inclusion.shows(TreeHash.leaf(entry), Checkpoint.of(checkpoint).head());
    }

    /** The file. */
    @Override
    public String toString() {
        StringBuilder file = new StringBuilder(FIRST).append('\n');
        if (extra != null) file.append("extra ").append(Base64Text.of(extra)).append('\n');
        file.append("index ").append(inclusion.index()).append('\n');
        for (byte[] hash : inclusion.path()) file.append(Base64Text.of(hash)).append('\n');
        return file.append('\n').append(checkpoint).toString();
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }
}
