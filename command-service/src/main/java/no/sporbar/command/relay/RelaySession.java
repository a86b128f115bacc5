package no.sporbar.command.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import no.sporbar.command.store.LedgerConnections;
import org.jspecify.annotations.Nullable;

/**
 * A database session in which a relay is active: it holds the lock, and its epoch is the highest. Both end with the session;
 * only the epoch can be relied on, since a session may have ended without anybody here having noticed.
 */
final class RelaySession implements AutoCloseable {
    /** Names the lock among the advisory locks of the database. */
    private static final int LOCK_CLASS = 0x5b04ba;

    private static final String TRY_LOCK = "select pg_try_advisory_lock(" + LOCK_CLASS + ", %d)";
    // A relay that stopped without its session ending (a paused process, a dead network) is taken over from.
    private static final String END_SILENT_HOLDER = """
        select pg_terminate_backend(l.pid) from pg_locks l, %s c
        where l.locktype = 'advisory' and l.granted and l.classid = %d and l.objid = %d
          and l.database = (select oid from pg_database where datname = current_database())
          and l.pid <> pg_backend_pid()
          and c.renewed_at < clock_timestamp() - ? * interval '1 millisecond'\
        """;
    private static final String TAKE_EPOCH = """
        update %s set epoch = epoch + 1, renewed_at = clock_timestamp()
        returning epoch, position, topic_id\
        """;
    private static final String ADVANCE =
            "update %s set position = ?, renewed_at = clock_timestamp() where epoch = ? and position = ?";
    private static final String RENEW = "update %s set renewed_at = clock_timestamp() where epoch = ?";
    private static final String START_OVER =
            "update %s set position = 0, topic_id = ?, renewed_at = clock_timestamp() where epoch = ?";

    private final RelaySource source;
    private final Connection connection;
    private final long epoch;
    private long position;
    private @Nullable String topicId;

    private RelaySession(
            RelaySource source, Connection connection, long epoch, long position, @Nullable String topicId) {
        this.source = source;
        this.connection = connection;
        this.epoch = epoch;
        this.position = position;
        this.topicId = topicId;
    }

    /** Becomes the active relay, unless another one is active. */
    static Optional<RelaySession> tryOpen(RelaySource source, DataSource connections, Duration lease)
            throws SQLException {
        Connection connection = connections.getConnection();
        try {
            prepare(connection);
            if (!isLocked(source, connection)) {
                endSilentHolder(source, connection, lease);
                connection.close();
                return Optional.empty();
            }
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(TAKE_EPOCH.formatted(source.cursor()))) {
                row.next();
                RelaySession session =
                        new RelaySession(source, connection, row.getLong(1), row.getLong(2), row.getString(3));
                // From here on a lost update of the cursor only means that something is published twice.
                execute(connection, "set synchronous_commit = off");
                return Optional.of(session);
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void prepare(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        connection.setNetworkTimeout(Runnable::run, 15_000);
        execute(
                connection,
                LedgerConnections.BY_INDEX
                        + "set statement_timeout = 10000; set jit = off; set application_name = 'sporbar-relay'");
    }

    private static boolean isLocked(RelaySource source, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(TRY_LOCK.formatted(source.lock()))) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private static void endSilentHolder(RelaySource source, Connection connection, Duration lease) throws SQLException {
        String sql = END_SILENT_HOLDER.formatted(source.cursor(), LOCK_CLASS, source.lock());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, lease.toMillis());
            statement.execute();
        }
    }

    long epoch() {
        return epoch;
    }

    long position() {
        return position;
    }

    /** Begins at the first entry again if the topic is not the one that was published to before. */
    void publishTo(String topic) throws SQLException, DeposedException {
        if (topic.equals(topicId)) return;
        try (PreparedStatement statement = connection.prepareStatement(START_OVER.formatted(source.cursor()))) {
            statement.setString(1, topic);
            statement.setLong(2, epoch);
            requireOne(statement);
        }
        position = 0;
        topicId = topic;
    }

    List<PublishedEntry> next(int atMost) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(source.read())) {
            statement.setLong(1, position);
            statement.setInt(2, atMost);
            try (ResultSet rows = statement.executeQuery()) {
                List<PublishedEntry> page = new ArrayList<>();
                while (rows.next()) page.add(new PublishedEntry(rows.getLong(1), rows.getString(2), rows.getBytes(3)));
                return page;
            }
        }
    }

    /**
     * Notes that everything up to a position is published.
     *
     * @throws DeposedException if another relay has taken over; then this one must not go on
     */
    void advanceTo(long published) throws SQLException, DeposedException {
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE.formatted(source.cursor()))) {
            statement.setLong(1, published);
            statement.setLong(2, epoch);
            statement.setLong(3, position);
            requireOne(statement);
        }
        position = published;
    }

    /** Gives a sign of life. */
    void renew() throws SQLException, DeposedException {
        try (PreparedStatement statement = connection.prepareStatement(RENEW.formatted(source.cursor()))) {
            statement.setLong(1, epoch);
            requireOne(statement);
        }
    }

    private static void requireOne(PreparedStatement update) throws SQLException, DeposedException {
        if (update.executeUpdate() != 1) throw new DeposedException();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // The lock goes with the session, whichever side ends it.
        }
    }

    /** Another relay has taken over. */
    static final class DeposedException extends Exception {
        DeposedException() {
            super("another relay has taken over");
        }
    }
}
