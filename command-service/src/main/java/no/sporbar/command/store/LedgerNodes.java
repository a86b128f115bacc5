package no.sporbar.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;
import no.sporbar.ledger.Node;
import no.sporbar.ledger.Nodes;
import no.sporbar.ledger.TreeHash;

/**
 * Every node of the tree, out of the ledger's rows. A row has the largest perfect subtree that ends with it; what is smaller
 * and ends with it too is made of its leaf and of the subtrees that end halfway, a quarter, an eighth before. So a node takes
 * one row or as many as it has levels, and a proof takes one statement.
 */
public final class LedgerNodes implements Nodes {
    private static final String ROWS =
            "select position, leaf_hash, subtree_hash from ledger_entry where position = any (?)";

    private record Row(byte[] leaf, byte[] subtree) {}

    private final DataSource connections;

    public LedgerNodes(DataSource connections) {
        this.connections = connections;
    }

    /**
     * As the interface says.
     *
     * @throws LedgerUnavailableException if the database does not answer, or a row is missing
     */
    @Override
    public List<byte[]> hashes(List<Node> nodes) {
        TreeSet<Long> positions = new TreeSet<>();
        for (Node node : nodes) addPositions(node, positions);
        Map<Long, Row> rows = rows(positions);
        return nodes.stream().map(node -> hash(node, rows)).toList();
    }

    /** Whether its row has it: it is then the largest perfect subtree that ends there. */
    private static boolean isKept(Node node) {
        return Long.numberOfTrailingZeros(node.end()) == node.level();
    }

    private static void addPositions(Node node, Collection<Long> positions) {
        positions.add(node.end());
        if (isKept(node)) return;
        for (int level = 0; level < node.level(); level++) positions.add(node.end() - (1L << level));
    }

    private static byte[] hash(Node node, Map<Long, Row> rows) {
        Row last = row(node.end(), rows);
        if (isKept(node)) return last.subtree;
        byte[] hash = last.leaf;
        for (int level = 0; level < node.level(); level++)
            hash = TreeHash.node(row(node.end() - (1L << level), rows).subtree, hash);
        return hash;
    }

    private static Row row(long position, Map<Long, Row> rows) {
        Row row = rows.get(position);
        if (row == null)
            throw LedgerUnavailableException.nothingRecorded("the ledger has no position " + position, null);
        return row;
    }

    private Map<Long, Row> rows(Collection<Long> positions) {
        Map<Long, Row> rows = new HashMap<>();
        try (Connection connection = connections.getConnection();
                PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) rows.put(found.getLong(1), new Row(found.getBytes(2), found.getBytes(3)));
            }
            return rows;
        } catch (SQLException e) {
            throw LedgerUnavailableException.nothingRecorded("the ledger cannot be read", e);
        }
    }
}
