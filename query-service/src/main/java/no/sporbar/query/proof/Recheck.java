package no.sporbar.query.proof;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.ledger.tile.TiledNodes;
import no.sporbar.query.ledger.LedgerAlarms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Compares everything that is kept here with itself: the bytes of the entries with the leaves of the tree, the tiles with those
 * above them, the roots with every checkpoint that was found right. What somebody has altered in the database comes out here.
 *
 * <p>It holds one page in memory, and reads no faster than it is allowed to.
 */
@Component
class Recheck {
    /** Waits between two pages. */
    interface Pace {
        /** @return whether to end here */
        boolean await(Duration time) throws InterruptedException;
    }

    private static final int TILES_AT_ONCE = 16;

    private final TreeTiles tiles;
    private final CopiedEntries entries;
    private final Checkpoints checkpoints;
    private final LedgerAlarms alarms;
    private final RecheckProgress progress;
    private final LedgerSettings settings;
    private final Clock clock;

    Recheck(
            TreeTiles tiles,
            CopiedEntries entries,
            Checkpoints checkpoints,
            LedgerAlarms alarms,
            RecheckProgress progress,
            LedgerSettings settings,
            Clock clock) {
        this.tiles = tiles;
        this.entries = entries;
        this.checkpoints = checkpoints;
        this.alarms = alarms;
        this.progress = progress;
        this.settings = settings;
        this.clock = clock;
    }

    /** One pass over all that the tree has now; unfinished where the pace says so. */
    void run(Pace pace) throws InterruptedException {
        long size = tiles.size();
        Findings findings = new Findings(alarms);
        for (int level = 0; size >> level * Tile.HEIGHT > 0; level++)
            for (long first = 0; first < Tile.count(size, level); first += TILES_AT_ONCE) {
                List<Tile> page = page(size, level, first);
                compare(page, size, findings);
                if (pace.await(rest(level == 0 ? page.size() * Tile.FULL : page.size()))) return;
            }
        compareRoots(size, findings);
        findings.end();
        if (size > 0) progress.finished(size, clock.instant());
    }

    private Duration rest(int read) {
        return Duration.ofNanos(read * 1_000_000_000L / settings.recheckRate());
    }

    private static List<Tile> page(long size, int level, long first) {
        List<Tile> page = new ArrayList<>();
        for (long i = first; i < Math.min(first + TILES_AT_ONCE, Tile.count(size, level)); i++)
            page.add(Tile.in(size, level, i));
        return page;
    }

    private void compare(List<Tile> page, long size, Findings findings) {
        List<Tile> wanted = new ArrayList<>(page);
        page.stream()
                .filter(Tile::isFull)
                .map(tile -> above(tile, size))
                .distinct()
                .forEach(wanted::add);
        Map<Tile, byte[]> read = tiles.tiles(wanted);
        for (Tile tile : page) {
            byte[] hashes = read.get(tile);
            if (hashes == null) throw new IllegalStateException("the tile " + tile.path() + " is missing");
            if (tile.isFull()) compareWithAbove(tile, hashes, read.get(above(tile, size)), findings);
            if (tile.level() == 0) compareEntries(tile, hashes, findings);
        }
    }

    private static Tile above(Tile tile, long size) {
        return Tile.in(size, tile.level() + 1, tile.index() / Tile.FULL);
    }

    private static void compareWithAbove(Tile tile, byte[] hashes, byte @Nullable [] above, Findings findings) {
        byte[] root = TiledNodes.root(hashes, 0, Tile.FULL);
        byte[] expected = hash(Objects.requireNonNull(above), (int) (tile.index() % Tile.FULL));
        if (!Arrays.equals(root, expected))
            findings.add(Troubles.tileAltered(tile.path(), tile.firstLeaf() + 1, expected, root));
    }

    private void compareEntries(Tile tile, byte[] hashes, Findings findings) {
        Map<Long, byte[]> stored = new HashMap<>();
        long first = tile.firstLeaf() + 1;
        entries.forEach(first, first + tile.width() - 1, stored::put);
        for (int i = 0; i < tile.width(); i++) {
            byte[] hashed = hash(hashes, i);
            byte[] entry = stored.get(first + i);
            if (entry == null) findings.add(Troubles.removed(first + i, hashed));
            else if (!Arrays.equals(TreeHash.leaf(entry), hashed))
                findings.add(Troubles.altered(
                        first + i, hashed, TreeHash.leaf(entry), new String(entry, StandardCharsets.UTF_8)));
        }
    }

    private static byte[] hash(byte[] tile, int at) {
        return Arrays.copyOfRange(tile, at * TreeHash.LENGTH, (at + 1) * TreeHash.LENGTH);
    }

    private void compareRoots(long size, Findings findings) {
        RecentTiles tree = new RecentTiles(size, tiles);
        checkpoints.forEachRightPage(page -> {
            for (SeenCheckpoint each : page) {
                if (each.size() > size) continue;
                TreeHead recomputed = TreeHead.of(each.size(), tree.nodes(each.size()));
                if (!recomputed.equals(each.checkpoint().head()))
                    findings.add(Troubles.rootDiffers(each.note(), each.checkpoint(), recomputed));
            }
        });
    }
}
