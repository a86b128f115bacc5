package no.sporbar.command.witness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import no.sporbar.ledger.TreeHash;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.SignedNote;

/** The checkpoints that were cosigned. Whoever looks at a log's latest one keeps others from it until he has decided. */
final class Witnessed {
    private static final String GATE = "select pg_advisory_xact_lock(hashtextextended(?, 6201957))";
    private static final String LATEST = "select size, root from witnessed where origin = ? order by size desc limit 1";
    private static final String ADD = "insert into witnessed (origin, size, root, note) values (?, ?, ?, ?)";

    /** Decides on the latest head whether a checkpoint is to be the next. */
    interface Decision {
        WitnessAnswer decide(TreeHead latest);
    }

    private final DataSource connections;

    Witnessed(DataSource connections) {
        this.connections = connections;
    }

    /** Lets somebody decide, and keeps the checkpoint if it is cosigned; durable when this returns. */
    WitnessAnswer decide(String origin, TreeHead head, SignedNote note, Decision decision) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try {
                lock(connection, origin);
                TreeHead latest = latest(connection, origin);
                WitnessAnswer answer = decision.decide(latest);
                if (answer.isCosigned() && head.size() > latest.size()) add(connection, origin, head, note);
                connection.commit();
                return answer;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void lock(Connection connection, String origin) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(GATE)) {
            statement.setString(1, origin);
            statement.execute();
        }
    }

    private static TreeHead latest(Connection connection, String origin) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LATEST)) {
            statement.setString(1, origin);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? new TreeHead(row.getLong(1), row.getBytes(2))
                        : new TreeHead(0, TreeHash.emptyRoot());
            }
        }
    }

    private static void add(Connection connection, String origin, TreeHead head, SignedNote note) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setString(1, origin);
            statement.setLong(2, head.size());
            statement.setBytes(3, head.root());
            statement.setBytes(4, note.bytes());
            statement.executeUpdate();
        }
    }
}
