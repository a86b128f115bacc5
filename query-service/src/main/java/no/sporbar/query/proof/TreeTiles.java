package no.sporbar.query.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.ledger.tile.Tile;
import no.sporbar.ledger.tile.TiledNodes;
import no.sporbar.query.ledger.SqlArrays;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of tiles. Every question is one statement, whatever the number of tiles. */
@Repository
class TreeTiles implements TiledNodes.Source {
    private static final String READ = """
            SELECT u.level, u.index, u.width, substring(t.hashes FOR u.width::int * 32)
            FROM unnest(?::bigint[], ?::bigint[], ?::bigint[]) AS u (level, index, width)
            JOIN tree_tile t ON t.level = u.level AND t.index = u.index
            WHERE length(t.hashes) >= u.width * 32
            """;

    private final JdbcTemplate jdbc;

    TreeTiles(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How many entries the tree has. */
    long size() {
        Long size = jdbc.queryForObject("SELECT size FROM tree_progress", Long.class);
        return size == null ? 0 : size;
    }

    @Override
    public Map<Tile, byte[]> tiles(List<Tile> tiles) {
        Map<Tile, byte[]> found = new HashMap<>();
        if (tiles.isEmpty()) return found;
        jdbc.query(
                READ,
                ps -> {
                    SqlArrays.longs(ps, 1, tiles, Tile::level);
                    SqlArrays.longs(ps, 2, tiles, Tile::index);
                    SqlArrays.longs(ps, 3, tiles, Tile::width);
                },
                rs -> {
                    found.put(new Tile(rs.getInt(1), rs.getLong(2), rs.getInt(3)), rs.getBytes(4));
                });
        return found;
    }
}
