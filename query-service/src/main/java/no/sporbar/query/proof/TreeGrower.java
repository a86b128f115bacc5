package no.sporbar.query.proof;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.sporbar.ledger.TreeHash;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows the copy: hashes what has come, in the order of the positions and exactly as it is stored, into the tree.
 *
 * <p>Contract: a page is in the tree when {@link #grow} returns, with the tiles and the size in one transaction. It stops
 * before a position that is missing. Two instances may call it at once: the second one waits and then goes on.
 */
@Component
class TreeGrower {
    /** The most entries in one transaction; only their hashes are held in memory. */
    static final int PAGE = 8_192;

    private static final int FETCH = 256;

    private final JdbcTemplate jdbc;
    private final TreeTiles tiles;
    private final TransactionTemplate transaction;

    TreeGrower(JdbcTemplate jdbc, TreeTiles tiles, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.tiles = tiles;
        this.transaction = transaction;
    }

    /**
     * Takes in at most a page.
     *
     * @return how many entries that were
     */
    int grow() {
        return Objects.requireNonNull(transaction.execute(_ -> {
            long size = tiles.lockSize();
            List<byte[]> leaves = leavesAfter(size);
            if (!leaves.isEmpty()) tiles.write(TreeGrowth.of(size, tiles.tiles(TreeGrowth.edge(size)), leaves));
            return leaves.size();
        }));
    }

    private List<byte[]> leavesAfter(long size) {
        return Objects.requireNonNull(jdbc.query(
                connection -> {
                    PreparedStatement ps = connection.prepareStatement(
                            "SELECT position, entry FROM entry WHERE position > ? ORDER BY position LIMIT ?");
                    ps.setFetchSize(FETCH);
                    ps.setLong(1, size);
                    ps.setInt(2, PAGE);
                    return ps;
                },
                rs -> {
                    List<byte[]> leaves = new ArrayList<>();
                    while (rs.next() && rs.getLong(1) == size + leaves.size() + 1)
                        leaves.add(TreeHash.leaf(rs.getBytes(2)));
                    return leaves;
                }));
    }
}
