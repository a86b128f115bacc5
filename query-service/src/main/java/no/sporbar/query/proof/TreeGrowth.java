package no.sporbar.query.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.ledger.tile.TiledNodes;

/**
 * What further leaves make of the right edge of a tree in tiles.
 *
 * @param size of the tree with them
 * @param tiles every tile that is new or wider, whole
 */
record TreeGrowth(long size, List<Grown> tiles) {
    /** A tile with all the hashes that it has now. */
    record Grown(int level, long index, byte[] hashes) {}

    private static final byte[] NOTHING = {};

    /** The partial tiles of a tree: all that must be known to append to it. */
    static List<Tile> edge(long size) {
        List<Tile> edge = new ArrayList<>();
        for (int level = 0; size >> level * Tile.HEIGHT > 0; level++) {
            long hashes = size >> level * Tile.HEIGHT;
            if (hashes % Tile.FULL > 0) edge.add(new Tile(level, hashes / Tile.FULL, (int) (hashes % Tile.FULL)));
        }
        return edge;
    }

    static TreeGrowth of(long size, Map<Tile, byte[]> edge, List<byte[]> leafHashes) {
        List<Grown> grown = new ArrayList<>();
        List<byte[]> hashes = leafHashes;
        long first = size;
        for (int level = 0; !hashes.isEmpty(); level++) {
            hashes = append(level, first, hashes, edge, grown);
            first /= Tile.FULL;
        }
        return new TreeGrowth(size + leafHashes.size(), grown);
    }

    /** Appends to one level; what completes a tile is a hash of the next. */
    private static List<byte[]> append(
            int level, long first, List<byte[]> hashes, Map<Tile, byte[]> edge, List<Grown> grown) {
        List<byte[]> completed = new ArrayList<>();
        for (int done = 0; done < hashes.size(); ) {
            long index = (first + done) / Tile.FULL;
            int width = (int) ((first + done) % Tile.FULL);
            int more = Math.min(Tile.FULL - width, hashes.size() - done);
            byte[] before = width == 0 ? NOTHING : known(edge, new Tile(level, index, width));
            byte[] tile = Arrays.copyOf(before, (width + more) * TreeHash.LENGTH);
            for (int i = 0; i < more; i++)
                System.arraycopy(hashes.get(done + i), 0, tile, (width + i) * TreeHash.LENGTH, TreeHash.LENGTH);
            grown.add(new Grown(level, index, tile));
            if (width + more == Tile.FULL) completed.add(TiledNodes.root(tile, 0, Tile.FULL));
            done += more;
        }
        return completed;
    }

    private static byte[] known(Map<Tile, byte[]> edge, Tile tile) {
        return Objects.requireNonNull(edge.get(tile), () -> "the tile " + tile.path() + " is missing");
    }
}
