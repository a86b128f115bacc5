package no.sporbar.query.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.ledger.Nodes;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.ledger.tile.TiledNodes;

/**
 * Remembers the tiles last read, for whoever asks for the roots of many sizes in a row: those need nearly the same tiles. For
 * one thread and one pass, since a tile may grow meanwhile.
 */
final class RecentTiles implements TiledNodes.Source {
    private static final int REMEMBERED = 256;

    private final long size;
    private final TiledNodes.Source source;
    private final Map<Tile, byte[]> recent = new LinkedHashMap<>(512, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, byte[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param size the largest that will be asked about */
    RecentTiles(long size, TiledNodes.Source source) {
        this.size = size;
        this.source = source;
    }

    /** The nodes of the tree of a size. */
    Nodes nodes(long ofSize) {
        return new TiledNodes(ofSize, this);
    }

    @Override
    public Map<Tile, byte[]> tiles(List<Tile> tiles) {
        Map<Tile, byte[]> whole = new HashMap<>();
        List<Tile> missing = new ArrayList<>();
        for (Tile tile : tiles) {
            byte[] known = recent.get(whole(tile));
            if (known == null) missing.add(whole(tile));
            else whole.put(whole(tile), known);
        }
        Map<Tile, byte[]> read = source.tiles(missing);
        recent.putAll(read);
        whole.putAll(read);
        Map<Tile, byte[]> found = new HashMap<>();
        for (Tile tile : tiles) {
            byte[] hashes = whole.get(whole(tile));
            if (hashes != null) found.put(tile, Arrays.copyOf(hashes, tile.bytes()));
        }
        return found;
    }

    private Tile whole(Tile tile) {
        return Tile.in(size, tile.level(), tile.index());
    }
}
