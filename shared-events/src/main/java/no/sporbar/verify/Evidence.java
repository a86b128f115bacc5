package no.sporbar.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.ledger.Base64Text;
import no.sporbar.ledger.ConsistencyProof;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.ledger.tile.TiledNodes;

/** Signed notes that cannot all be true, whole, and the proof that fails between them: what must reach a person. */
final class Evidence {
    private final LogSource log;
    private final SignedNote newest;
    private final TreeHead head;
    private final List<SignedNote> further;
    private final Texts texts;

    /** @param further checkpoints from elsewhere, such as one that somebody kept */
    Evidence(LogSource log, Checkpoint checkpoint, List<SignedNote> further, Texts texts)
            throws IOException, MalformedException {
        this.log = log;
        this.newest = log.checkpoint();
        this.head = checkpoint.head();
        this.further = further;
        this.texts = texts;
    }

    /** Two signed heads that cannot both be true: a published one, and the newest. */
    Finding forked(TreeHead published, long lastGood) throws IOException, MalformedException {
        String notes = both(note(published)) + proof(published);
        return texts.finding(
                "ledger.forked", lastGood + 1, Long.toString(lastGood + 1), Long.toString(published.size()), notes);
    }

    /** A signed head of a longer log than the one that is shown. */
    Finding shrunk(SignedNote longer, long size) {
        return texts.finding(
                "ledger.shrunk",
                head.size() + 1,
                Long.toString(size),
                Long.toString(head.size()),
                both(longer.toString()));
    }

    /** The entries make another root than the one that was signed. */
    Finding rootDiffers(Pass pass) throws IOException, MalformedException {
        TreeHead bad = pass.badHead();
        TreeHead until = bad == null ? head : bad;
        String notes = bad == null ? newest.toString() : both(note(bad)) + proof(bad);
        return texts.finding(
                "ledger.root-differs",
                pass.lastGoodHead() + 1,
                Long.toString(pass.lastGoodHead() + 1),
                Long.toString(until.size()),
                TreeHead.of(pass.edge().frontier()).toString(),
                notes);
    }

    private String both(String other) {
        return other + "\n" + newest;
    }

    private String note(TreeHead wanted) throws IOException, MalformedException {
        List<String> found = new ArrayList<>();
        for (SignedNote note : further) if (speaksOf(note, wanted)) found.add(note.toString());
        if (found.isEmpty())
            log.checkpoints(note -> {
                if (found.isEmpty() && speaksOf(note, wanted)) found.add(note.toString());
            });
        return found.isEmpty() ? wanted + "\n" : found.getFirst();
    }

    private static boolean speaksOf(SignedNote note, TreeHead wanted) throws MalformedException {
        return Checkpoint.of(note).head().equals(wanted);
    }

    /** The hashes that lead from the one to the other in the tree that is shown, a line each. */
    private String proof(TreeHead earlier) throws IOException {
        if (earlier.size() >= head.size()) return "";
        try {
            ConsistencyProof proof =
                    ConsistencyProof.of(earlier.size(), head.size(), new TiledNodes(head.size(), this::tiles));
            StringBuilder lines = new StringBuilder("\n");
            for (byte[] hash : proof.path()) lines.append(Base64Text.of(hash)).append('\n');
            return lines.toString();
        } catch (IllegalStateException e) {
            return "";
        }
    }

    private Map<Tile, byte[]> tiles(List<Tile> wanted) {
        Map<Tile, byte[]> tiles = new HashMap<>();
        try {
            for (Tile tile : wanted) tiles.put(tile, log.tile(tile));
        } catch (IOException | MalformedException e) {
            throw new IllegalStateException("the tiles cannot be read", e);
        }
        return tiles;
    }
}
