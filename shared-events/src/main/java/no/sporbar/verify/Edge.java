package no.sporbar.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.ledger.tile.TiledNodes;

/**
 * The right edge of a tree that grows, in tiles: at every level the hashes of the tile that is not full yet. It is all that a
 * pass over any number of entries has to remember.
 */
final class Edge {
    /** How many levels of tiles a tree can have. */
    static final int LEVELS = 8;

    /** Where tiles come from. */
    interface TileSource {
        byte[] tile(Tile tile) throws IOException, MalformedException;
    }

    /** Takes the tiles above the leaves as they become full. */
    interface FullTiles {
        void full(Tile tile, byte[] hashes) throws IOException, MalformedException;
    }

    private final byte[][] hashes = new byte[LEVELS][Tile.FULL * TreeHash.LENGTH];
    private final int[] counts = new int[LEVELS];
    private final Hasher hasher = new Hasher();
    private long size;

    /** The edge of a tree as it is read out of the tiles of one that may be larger. */
    static Edge of(long size, long of, TileSource tiles) throws IOException, MalformedException {
        Edge edge = new Edge();
        edge.size = size;
        for (int level = 0; level < LEVELS; level++) {
            int width = edge.counts[level] = (int) (size >> Tile.HEIGHT * level & Tile.FULL - 1);
            if (width == 0) continue;
            byte[] tile = tiles.tile(Tile.in(of, level, size >> Tile.HEIGHT * (level + 1)));
            System.arraycopy(tile, 0, edge.hashes[level], 0, width * TreeHash.LENGTH);
        }
        return edge;
    }

    /**
     * Adds leaves, all of one tile.
     *
     * @param root over the tile that they fill, or an empty array if they do not
     */
    void add(byte[] leaves, byte[] root, FullTiles consumer) throws IOException, MalformedException {
        int count = leaves.length / TreeHash.LENGTH;
        System.arraycopy(leaves, 0, hashes[0], counts[0] * TreeHash.LENGTH, leaves.length);
        counts[0] += count;
        size += count;
        if (counts[0] < Tile.FULL) return;
        counts[0] = 0;
        up(1, root.length > 0 ? root : hasher.root(hashes[0]), consumer);
    }

    private void up(int level, byte[] hash, FullTiles consumer) throws IOException, MalformedException {
        System.arraycopy(hash, 0, hashes[level], counts[level]++ * TreeHash.LENGTH, TreeHash.LENGTH);
        if (counts[level] < Tile.FULL) return;
        counts[level] = 0;
        long index = (size >> Tile.HEIGHT * (level + 1)) - 1;
        consumer.full(new Tile(level, index, Tile.FULL), hashes[level]);
        up(level + 1, hasher.root(hashes[level]), consumer);
    }

    long size() {
        return size;
    }

    /** How many hashes the tile that is not full has at a level. */
    int width(int level) {
        return counts[level];
    }

    /** The hashes of the tile that is not full at a level. */
    byte[] partial(int level) {
        return Arrays.copyOf(hashes[level], counts[level] * TreeHash.LENGTH);
    }

    /** The edge in single subtrees. */
    Frontier frontier() {
        ByteArrayOutputStream subtrees = new ByteArrayOutputStream();
        for (int level = LEVELS - 1; level >= 0; level--) {
            int at = 0;
            for (int width = Tile.FULL / 2; width >= 1; width /= 2)
                if ((counts[level] & width) != 0) {
                    subtrees.writeBytes(TiledNodes.root(hashes[level], at, width));
                    at += width;
                }
        }
        return Frontier.of(size, subtrees.toByteArray());
    }
}
