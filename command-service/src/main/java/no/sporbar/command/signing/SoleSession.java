package no.sporbar.command.signing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import no.sporbar.command.store.LedgerConnections;

/**
 * A database session for work that one instance should do at a time: it holds a lock, if nobody else does, for as long as it
 * lasts. A holder that falls silent is ended by the server.
 */
public final class SoleSession implements AutoCloseable {
    /** Works that each have one holder. The numbers name their locks. */
    public enum Work {
        SIGNING(3),
        CHECKING(4);

        private final int lock;

        Work(int lock) {
            this.lock = lock;
        }
    }

    private static final int LOCK_CLASS = 0x5b04ba;

    private final Connection connection;
    private final boolean held;

    private SoleSession(Connection connection, boolean held) {
        this.connection = connection;
        this.held = held;
    }

    /** Opens one on a new connection. */
    public static SoleSession open(Work work, DataSource connections) throws SQLException {
        Connection connection = connections.getConnection();
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(Runnable::run, 35_000);
            statement.execute(LedgerConnections.BY_INDEX
                    + "set statement_timeout = 30000; set idle_session_timeout = 60000; set jit = off;"
                    + " set idle_in_transaction_session_timeout = 30000; set synchronous_commit = on;"
                    + " set application_name = 'sporbar-" + work.name().toLowerCase(java.util.Locale.ROOT) + "'");
            try (ResultSet row =
                    statement.executeQuery("select pg_try_advisory_lock(" + LOCK_CLASS + ", " + work.lock + ")")) {
                row.next();
                return new SoleSession(connection, row.getBoolean(1));
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Whether the work is this session's. */
    public boolean isHeld() {
        return held;
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            // The lock goes with the session, whichever side ends it.
        }
    }
}
