package no.sporbar.query.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.sporbar.ledger.Nodes;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.ledger.tile.TiledNodes;
import no.sporbar.query.proof.NoteRecord.Imported.Kind;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.stereotype.Component;

/**
 * The ledger as the query side has checked it itself: what it serves to auditors, and what may be built on.
 *
 * <p>Contract: whatever is within the size of {@link #latest} was signed by a trusted key and follows from this side's own
 * copy. What lies beyond, up to {@link #treeSize}, was hashed here and is not yet signed. Every question is one statement.
 */
@Component
public class CheckedLedger {
    private final TreeTiles tiles;
    private final Checkpoints checkpoints;
    private final CopiedEntries entries;
    private final LogKeys keys;
    private final ImportedNotes imported;

    CheckedLedger(
            TreeTiles tiles, Checkpoints checkpoints, CopiedEntries entries, LogKeys keys, ImportedNotes imported) {
        this.tiles = tiles;
        this.checkpoints = checkpoints;
        this.entries = entries;
        this.keys = keys;
        this.imported = imported;
    }

    /** The largest checkpoint that was found right. */
    public Optional<CheckedCheckpoint> latest() {
        return checkpoints.latestRight();
    }

    /** The checkpoint of exactly this size, if there was one and it was found right. */
    public Optional<CheckedCheckpoint> at(long size) {
        return checkpoints.rightOf(size);
    }

    /** The first checkpoint that takes in a position and was found right: once it is there, it stays the one. */
    public Optional<CheckedCheckpoint> covering(long position) {
        return checkpoints.firstRightFrom(position);
    }

    /** How many entries were hashed, from the first one on without a gap. */
    public long treeSize() {
        return tiles.size();
    }

    /** The nodes of the tree of a size up to {@link #treeSize}; one statement for each question. */
    public Nodes nodes(long size) {
        return new TiledNodes(size, tiles);
    }

    /**
     * A tile of hashes.
     *
     * @throws IncorrectResultSizeDataAccessException if the tree does not have it
     */
    public byte[] tile(Tile tile) {
        byte[] found = tiles.tiles(List.of(tile)).get(tile);
        if (found == null) throw new IncorrectResultSizeDataAccessException(tile.path(), 1, 0);
        return found;
    }

    /**
     * The exact bytes of the entries of a tile, as they are stored; at most {@value Tile#FULL}, and fewer than the tile is
     * wide where some are missing.
     */
    public List<byte[]> entries(Tile tile) {
        return entries.between(tile.firstLeaf() + 1, tile.firstLeaf() + tile.width());
    }

    /**
     * The exact bytes of every entry from one position to another, both included, in order; read as a stream. Positions that
     * are missing are passed over, so whoever must have all of them counts.
     */
    public void forEachEntry(long from, long to, CopiedEntries.Reader reader) {
        entries.forEach(from, to, reader);
    }

    /**
     * Every checkpoint of a tree up to a size that a trusted key has signed, right or wrong, in the order in which they came;
     * read as a stream. Where the ledger was imported, those that came with it go before.
     */
    public void forEachCheckpoint(long upTo, Consumer<String> reader) {
        imported.forEach(Kind.CHECKPOINT, reader);
        checkpoints.forEachTrusted(seen -> {
            if (seen.size() <= upTo) reader.accept(seen.note().toString());
        });
    }

    /** The keys, the current one first; behind those that are believed here, those of the ledger that was imported. */
    public List<String> vkeys() {
        Set<String> all = new LinkedHashSet<>();
        for (LogKey each : keys.all()) all.add(each.key().toString());
        if (!all.isEmpty()) imported.forEach(Kind.KEY, all::add);
        return List.copyOf(all);
    }

    /** How one key followed another, the oldest first, beginning in the ledger that was imported. */
    public List<String> rotations() {
        List<String> all = new ArrayList<>();
        imported.forEach(Kind.ROTATION, all::add);
        for (LogKey each : keys.all().reversed()) if (each.rotation() != null) all.add(each.rotation());
        return all;
    }
}
