package no.sporbar.verify;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.tile.Tile;
import org.jspecify.annotations.Nullable;

/**
 * One pass over entries: hashes all of them, grows the tree, and compares at every tile and at every checkpoint. It says what
 * does not agree; {@link Diagnosis} says what that means.
 */
final class Pass {
    private static final byte[] UNKNOWN = {};

    private final TreeHead head;
    private final Edge edge;
    private final Heads heads;
    private final Edge.@Nullable TileSource tiles;
    private final Progress progress;
    private final String what;

    private RecordedAt times = RecordedAt.none();
    private long bytes;
    private @Nullable Hashed disagreeing;
    private @Nullable Hashed oneTooMany;
    private @Nullable Tile badTile;
    private @Nullable TreeHead badHead;
    private long lastGoodHead;
    private int headsSeen;

    /**
     * @param edge of the tree that is verified already; grows
     * @param tiles to compare with, or null to look at the entries alone
     */
    Pass(TreeHead head, Edge edge, Heads heads, Edge.@Nullable TileSource tiles, Progress progress, String what) {
        this.head = head;
        this.edge = edge;
        this.heads = heads;
        this.tiles = tiles;
        this.progress = progress;
        this.what = what;
        this.lastGoodHead = edge.size();
    }

    Pass over(Chunks chunks) throws IOException, MalformedException {
        heads.from(edge.size());
        headsUpTo(edge.frontier(), List.of());
        Edge.TileSource leaves = tiles == null ? tile -> UNKNOWN : tiles;
        new Pipeline(chunks, head.size(), leaves).run(edge.size(), this::take);
        if (isThrough()) for (int level = 1; level < Edge.LEVELS; level++) comparePartial(level);
        return this;
    }

    private boolean take(Hashed hashed) throws IOException, MalformedException {
        boolean whole = hashed.end() == Chunk.End.COMPLETE || hashed.end() == Chunk.End.ONE_TOO_MANY;
        if (!hashed.agrees() || !whole) {
            disagreeing = hashed;
            return false;
        }
        if (heads.hasUpTo(edge.size() + hashed.count())) headsUpTo(edge.frontier(), split(hashed.leaves()));
        times = times.and(hashed.times(), hashed.first());
        bytes += hashed.length();
        edge.add(hashed.leaves(), hashed.root(), this::compare);
        progress.at(what, edge.size(), head.size());
        if (hashed.end() == Chunk.End.ONE_TOO_MANY) oneTooMany = hashed;
        return oneTooMany == null;
    }

    /** Compares with every checkpoint among these leaves. */
    private void headsUpTo(Frontier from, List<byte[]> leaves) {
        Frontier frontier = from;
        long end = from.size() + leaves.size();
        while (heads.hasUpTo(end)) {
            TreeHead said = heads.next();
            frontier = frontier.append(
                    leaves.subList((int) (frontier.size() - from.size()), (int) (said.size() - from.size())));
            headsSeen++;
            if (Arrays.equals(frontier.root(), said.root())) {
                if (badHead == null) lastGoodHead = said.size();
            } else if (badHead == null) badHead = said;
        }
    }

    private static List<byte[]> split(byte[] leaves) {
        List<byte[]> split = new ArrayList<>(leaves.length / TreeHash.LENGTH);
        for (int at = 0; at < leaves.length; at += TreeHash.LENGTH)
            split.add(Arrays.copyOfRange(leaves, at, at + TreeHash.LENGTH));
        return split;
    }

    private void comparePartial(int level) throws IOException, MalformedException {
        if (edge.width(level) == 0) return;
        compare(Tile.in(edge.size(), level, edge.size() >> Tile.HEIGHT * (level + 1)), edge.partial(level));
    }

    private void compare(Tile tile, byte[] computed) throws IOException, MalformedException {
        if (tiles != null && badTile == null && !Arrays.equals(read(tile, tiles), computed)) badTile = tile;
    }

    private static byte[] read(Tile tile, Edge.TileSource tiles) throws IOException {
        try {
            return tiles.tile(tile);
        } catch (NoSuchFileException | MalformedException e) {
            return UNKNOWN;
        }
    }

    /** Whether every entry was there, and none disagreed with its tile. */
    boolean isThrough() {
        return edge.size() == head.size();
    }

    /** Whether the entries make the signed root. */
    boolean makesRoot() {
        return isThrough() && Arrays.equals(edge.frontier().root(), head.root());
    }

    /** The right edge of what was gone through. */
    Edge edge() {
        return edge;
    }

    /** The first chunk that is not what its tile says, or not all there. */
    @Nullable
    Hashed disagreeing() {
        return disagreeing;
    }

    /** A chunk behind which there is an entry too many. */
    @Nullable
    Hashed oneTooMany() {
        return oneTooMany;
    }

    /** The first tile above the leaves that is not what the entries make. */
    @Nullable
    Tile badTile() {
        return badTile;
    }

    /** The first checkpoint that is not what the entries make. */
    @Nullable
    TreeHead badHead() {
        return badHead;
    }

    /** The size of the last checkpoint before that one that the entries do make; 0 if there is none. */
    long lastGoodHead() {
        return lastGoodHead;
    }

    int headsSeen() {
        return headsSeen;
    }

    RecordedAt times() {
        return times;
    }

    long bytes() {
        return bytes;
    }
}
