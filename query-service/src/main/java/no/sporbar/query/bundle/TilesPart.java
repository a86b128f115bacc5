package no.sporbar.query.bundle;

import java.io.IOException;
import java.util.List;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.query.proof.CheckedCheckpoint;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tree in tiles of hashes, exactly those that a tree of the checkpoint's size has. */
@Component
@Order(2)
class TilesPart implements BundlePart {
    private static final int PAGE = 64;
    private static final int LEVELS = 8;
    private static final String TILES =
            "SELECT hashes FROM tree_tile WHERE level = ? AND index >= ? ORDER BY index LIMIT " + PAGE;

    private final JdbcTemplate jdbc;

    TilesPart(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void writeTo(BundleZip zip, CheckedCheckpoint checkpoint) throws IOException {
        for (int level = 0; level < LEVELS; level++) {
            long count = Tile.count(checkpoint.size(), level);
            for (long first = 0; first < count; first += PAGE) write(zip, checkpoint.size(), level, first, count);
        }
    }

    private void write(BundleZip zip, long size, int level, long first, long count) throws IOException {
        List<byte[]> page = jdbc.query(TILES, (rs, _) -> rs.getBytes(1), level, first);
        for (long index = first; index < Math.min(count, first + PAGE); index++) {
            Tile tile = Tile.in(size, level, index);
            byte[] hashes = page.get((int) (index - first));
            if (hashes.length < tile.bytes()) throw new IOException("the tree lacks " + tile.path());
            // What was hashed since then stands behind what the checkpoint speaks of.
            zip.plainFile("ledger/" + tile.path(), file -> file.write(hashes, 0, tile.width() * TreeHash.LENGTH));
        }
    }
}
