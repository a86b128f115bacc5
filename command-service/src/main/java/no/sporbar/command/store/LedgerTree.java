package no.sporbar.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.TreeHash;

/** The Merkle tree as the ledger's rows have it, asked on a connection of the caller's. Nothing is recomputed here. */
public final class LedgerTree {
    private static final String SIZE = "select coalesce(max(position), 0) from ledger_entry";
    private static final String SUBTREES = "select subtree_hash from ledger_entry"
            + " where position = any (array(select frontier_positions(?))) order by position";
    private static final String LEAVES =
            "select position, leaf_hash from ledger_entry where position > ? and position <= ? order by position";

    private LedgerTree() {}

    /** The last position; 0 if there is none. */
    public static long size(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SIZE);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The right edge that the tree had at a size; empty if the ledger is shorter, or rows are missing that it is made of. */
    public static Optional<Frontier> frontierAt(Connection connection, long size) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SUBTREES)) {
            statement.setLong(1, size);
            byte[] subtrees = new byte[Long.bitCount(size) * TreeHash.LENGTH];
            int at = 0;
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    byte[] hash = rows.getBytes(1);
                    if (hash.length != TreeHash.LENGTH) return Optional.empty();
                    System.arraycopy(hash, 0, subtrees, at, TreeHash.LENGTH);
                    at += TreeHash.LENGTH;
                }
            }
            return at == subtrees.length ? Optional.of(Frontier.of(size, subtrees)) : Optional.empty();
        }
    }

    /** The hashes of the leaves behind a position, up to the first one that is missing or cannot be a hash. */
    public static List<byte[]> leaves(Connection connection, long after, long upTo) throws SQLException {
        List<byte[]> leaves = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(LEAVES)) {
            statement.setLong(1, after);
            statement.setLong(2, upTo);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    byte[] hash = rows.getBytes(2);
                    if (rows.getLong(1) != after + leaves.size() + 1 || hash.length != TreeHash.LENGTH) break;
                    leaves.add(hash);
                }
            }
        }
        return leaves;
    }
}
