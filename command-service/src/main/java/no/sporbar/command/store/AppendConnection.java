package no.sporbar.command.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The writer's own connection: opened when needed, kept, and given up as soon as there is doubt about it. Durable whatever the
 * server's defaults say, and never waiting for longer than the time limit.
 */
final class AppendConnection implements AutoCloseable {
    private final DataSource connections;
    private final Duration timeLimit;
    private volatile @Nullable Connection open;

    AppendConnection(DataSource connections, Duration timeLimit) {
        this.connections = connections;
        this.timeLimit = timeLimit;
    }

    Connection get() throws SQLException {
        Connection connection = open;
        if (connection == null) open = connection = connect();
        return connection;
    }

    private Connection connect() throws SQLException {
        Connection connection = connections.getConnection();
        try (Statement set = connection.createStatement()) {
            connection.setAutoCommit(true);
            connection.setNetworkTimeout(
                    Runnable::run, (int) timeLimit.plusSeconds(5).toMillis());
            set.execute("set synchronous_commit = on; set jit = off; set plan_cache_mode = force_generic_plan;"
                    + LedgerConnections.BY_INDEX
                    + " set application_name = 'sporbar-ledger';"
                    + " set statement_timeout = " + timeLimit.toMillis() + ";"
                    + " set lock_timeout = " + timeLimit.toMillis() + ";"
                    + " set idle_in_transaction_session_timeout = " + timeLimit.toMillis());
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    Connection beginTransaction() throws SQLException {
        Connection connection = get();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Back to one transaction for each statement; what was not committed is rolled back. */
    void endTransaction() {
        Connection connection = open;
        try {
            if (connection == null || connection.isClosed() || connection.getAutoCommit()) return;
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            close();
        }
    }

    /** Whether an error leaves open what became of the statement, as the server's answer to it did not arrive. */
    boolean leavesOutcomeOpen(SQLException error) {
        String state = error.getSQLState();
        if (state == null || state.startsWith("08") || state.startsWith("57P") || state.startsWith("XX")) return true;
        try {
            Connection connection = open;
            return connection == null || connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    /** Drops the connection; the next use opens another one. */
    @Override
    public void close() {
        Connection connection = open;
        open = null;
        if (connection == null) return;
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // It is given up anyway.
        }
    }
}
