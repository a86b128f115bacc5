package no.sporbar.verify;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.tile.Tile;

/**
 * Tiles that are known to be the ones that were signed: each from its parent, from the root down. Keeps one tile a level in
 * mind, so going through them in order asks for each once.
 */
final class AuthenticTiles {
    /** A tile that is not the one that was signed, though everything above it is. */
    static final class BadTileException extends Exception {
        private final transient Tile tile;
        private final transient byte[] signed;

        BadTileException(Tile tile, byte[] signed) {
            super(tile.path());
            this.tile = tile;
            this.signed = signed;
        }

        Tile tile() {
            return tile;
        }

        /** The root that a whole tile must have. */
        byte[] signed() {
            return signed;
        }
    }

    private record Kept(Tile tile, byte[] hashes) {}

    private final long size;
    private final Edge.TileSource source;
    private final Edge edge;
    private final Hasher hasher = new Hasher();
    private final Map<Integer, Kept> kept = new HashMap<>();

    private AuthenticTiles(long size, Edge.TileSource source, Edge edge) {
        this.size = size;
        this.source = source;
        this.edge = edge;
    }

    /**
     * The tiles of a signed tree.
     *
     * @throws MalformedException if the tiles at the right edge do not make its root, so that nothing can be known about any
     */
    static AuthenticTiles of(TreeHead head, Edge.TileSource source) throws IOException, MalformedException {
        Edge edge = Edge.of(head.size(), head.size(), source);
        if (!Arrays.equals(edge.frontier().root(), head.root()))
            throw new MalformedException("the tiles do not make the signed root");
        return new AuthenticTiles(head.size(), source, edge);
    }

    /** A tile's hashes. */
    byte[] tile(int level, long index) throws IOException, MalformedException, BadTileException {
        Tile tile = Tile.in(size, level, index);
        if (!tile.isFull()) return edge.partial(level);
        Kept last = kept.get(level);
        if (last != null && last.tile().equals(tile)) return last.hashes();
        byte[] signed = parent(level, index);
        byte[] hashes = read(tile, signed);
        if (!Arrays.equals(hasher.root(hashes), signed)) throw new BadTileException(tile, signed);
        kept.put(level, new Kept(tile, hashes));
        return hashes;
    }

    private byte[] read(Tile tile, byte[] signed) throws IOException, BadTileException {
        try {
            return source.tile(tile);
        } catch (MalformedException | NoSuchFileException e) {
            throw new BadTileException(tile, signed);
        }
    }

    private byte[] parent(int level, long index) throws IOException, MalformedException, BadTileException {
        byte[] above = tile(level + 1, index / Tile.FULL);
        int at = (int) (index % Tile.FULL) * TreeHash.LENGTH;
        return Arrays.copyOfRange(above, at, at + TreeHash.LENGTH);
    }
}
