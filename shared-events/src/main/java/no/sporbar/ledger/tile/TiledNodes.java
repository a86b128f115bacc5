package no.sporbar.ledger.tile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.Node;
import no.sporbar.ledger.Nodes;
import no.sporbar.ledger.TreeHash;

/** The nodes of a tree, read out of its tiles. */
public final class TiledNodes implements Nodes {
    /** Where tiles come from. */
    public interface Source {
        /** Exactly {@link Tile#bytes} bytes; asked once for all tiles of a question. */
        Map<Tile, byte[]> tiles(List<Tile> tiles);
    }

    private final long size;
    private final Source source;

    /** @param size of the tree, which says how wide the last tiles are */
    public TiledNodes(long size, Source source) {
        this.size = size;
        this.source = source;
    }

    @Override
    public List<byte[]> hashes(List<Node> nodes) {
        List<Tile> wanted = nodes.stream().map(this::tileOf).distinct().toList();
        Map<Tile, byte[]> tiles = new HashMap<>(source.tiles(wanted));
        List<byte[]> hashes = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            byte[] tile = tiles.get(tileOf(node));
            if (tile == null)
                throw new IllegalStateException("the tile " + tileOf(node).path() + " is missing");
            hashes.add(hash(node, tile));
        }
        return hashes;
    }

    /** The tile that a node is read from. */
    private Tile tileOf(Node node) {
        if (node.end() > size) throw new IllegalArgumentException(node + " is not in a tree of " + size);
        int level = node.level() / Tile.HEIGHT;
        long first = node.index() << node.level() % Tile.HEIGHT;
        return Tile.in(size, level, first / Tile.FULL);
    }

    private static byte[] hash(Node node, byte[] tile) {
        int height = node.level() % Tile.HEIGHT;
        int first = (int) ((node.index() << height) % Tile.FULL);
        return root(tile, first, 1 << height);
    }

    /** The root over some consecutive hashes of a tile. */
    public static byte[] root(byte[] tile, int first, int count) {
        List<byte[]> hashes = new ArrayList<>(count);
        for (int i = first; i < first + count; i++)
            hashes.add(Arrays.copyOfRange(tile, i * TreeHash.LENGTH, (i + 1) * TreeHash.LENGTH));
        return count == 1 ? hashes.getFirst() : Frontier.EMPTY.append(hashes).root();
    }
}
