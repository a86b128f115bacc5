package no.sporbar.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import no.sporbar.events.wire.Entry;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;

/**
 * Fills an empty ledger with the entries of another one: the same bytes at the same positions, and so the same tree. Nothing is
 * there until {@link #commit}, and then all of it, whatever happens meanwhile; no writer gets between.
 */
public final class LedgerFill implements AutoCloseable {
    private static final int BATCH = 1_000;
    private static final int BATCH_BYTES = 8 << 20;
    private static final String INSERT =
            "insert into ledger_entry (position, recorded_at, stream, version, programme, type,"
                    + " revision, event_id, entry, leaf_hash, subtree_hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String NOTES = "select coalesce(max(number), 0) from signed_note";
    private static final String KEEP = "insert into imported_note (number, kind, note) values (?, ?, ?)";
    private static final String FRONTIER =
            "select coalesce(string_agg(subtree_hash, ''::bytea order by position), ''::bytea)"
                    + " from ledger_entry where position = any (array(select frontier_positions(?)))";

    private final Connection connection;
    private final List<byte[]> waiting = new ArrayList<>();
    private Frontier frontier;
    private int waitingBytes;
    private long notes;

    private LedgerFill(Connection connection, Frontier frontier, long notes) {
        this.connection = connection;
        this.frontier = frontier;
        this.notes = notes;
    }

    /** Begins, and keeps every writer out until it is closed. */
    public static LedgerFill begin(DataSource connections) throws SQLException {
        Connection connection = connections.getConnection();
        try {
            connection.setAutoCommit(false);
            LedgerState.lock(connection);
            return new LedgerFill(connection, LedgerState.head(connection).frontier(), notes(connection));
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** How many notes this installation has signed; an empty ledger can have had its key changed. */
    private static long notes(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NOTES);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** How many entries there are, those that were just added included. */
    public long size() {
        return frontier.size() + waiting.size();
    }

    /** Whether the ledger already begins with exactly the entries of a tree. */
    public boolean beginsWith(TreeHead head) throws SQLException {
        if (head.size() > frontier.size()) return false;
        try (PreparedStatement statement = connection.prepareStatement(FRONTIER)) {
            statement.setLong(1, head.size());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Arrays.equals(Frontier.of(head.size(), row.getBytes(1)).root(), head.root());
            }
        }
    }

    /**
     * Adds an entry behind the last one.
     *
     * @throws UnreadableEntryException if this version of the software cannot read it, and so could not go on from it
     */
    public void add(byte[] entry) throws SQLException {
        waiting.add(entry);
        waitingBytes += entry.length;
        if (waiting.size() == BATCH || waitingBytes >= BATCH_BYTES) write();
    }

    /** Keeps a note that the other ledger had signed, so that proofs under it remain good; it is published like our own. */
    public void keep(String kind, String note) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(KEEP)) {
            statement.setLong(1, ++notes);
            statement.setString(2, kind);
            statement.setString(3, note);
            statement.executeUpdate();
        }
    }

    /**
     * Makes all of it durable.
     *
     * @throws IllegalStateException if it is not exactly the tree that was expected; nothing is there then
     */
    public void commit(TreeHead expected) throws SQLException {
        write();
        if (frontier.size() != expected.size() || !Arrays.equals(frontier.root(), expected.root()))
            throw new IllegalStateException("the entries do not make the tree of " + expected);
        connection.commit();
    }

    private void write() throws SQLException {
        List<byte[]> leaves = waiting.stream().map(TreeHash::leaf).toList();
        Frontier.Growth growth = frontier.grow(leaves);
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < waiting.size(); i++) {
                long position = frontier.size() + i + 1;
                bind(insert, new LedgerRow(position, waiting.get(i)));
                insert.setBytes(10, leaves.get(i));
                insert.setBytes(11, growth.subtrees().get(i));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        frontier = growth.frontier();
        waiting.clear();
        waitingBytes = 0;
    }

    /** The columns repeat what stands in the entry. */
    private static void bind(PreparedStatement insert, LedgerRow row) throws SQLException {
        Entry entry = row.read();
        insert.setLong(1, row.position());
        insert.setObject(2, entry.recordedAt().atOffset(ZoneOffset.UTC));
        insert.setString(3, entry.stream());
        insert.setLong(4, entry.version());
        insert.setString(5, entry.programme().value());
        insert.setString(6, entry.type());
        insert.setInt(7, entry.revision());
        insert.setObject(8, UUID.fromString(entry.id()));
        insert.setBytes(9, row.bytes());
    }

    /** Gives up what was not committed. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}
