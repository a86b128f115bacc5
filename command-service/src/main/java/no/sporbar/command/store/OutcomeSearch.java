package no.sporbar.command.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Finds out what became of a group whose connection was lost while it was written, by writing that same sealed group again.
 * Only one entry can have the position behind the head that it was sealed for: either it is taken now, or it was taken before,
 * and then the hashes tell whether by this group. A server process that is still busy with the first attempt can add nothing.
 */
final class OutcomeSearch {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final AppendConnection connection;
    private final Duration patience;

    OutcomeSearch(AppendConnection connection, Duration patience) {
        this.connection = connection;
        this.patience = patience;
    }

    /**
     * Says whether the group stands in the ledger now.
     *
     * @throws LedgerUnavailableException with unknown outcome, if the database does not answer in time
     * @throws SQLException if the database answers that it will not write it, so that it never will
     */
    boolean find(SealedGroup group, SQLException lost) throws SQLException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            connection.close();
            try {
                Connection again = connection.get();
                return AppendStatement.execute(again, group) || LedgerState.holds(again, group);
            } catch (SQLException e) {
                if (AppendStatement.isTaken(e)) return LedgerState.holds(connection.get(), group);
                if (!isTransient(e)) throw e;
                lost.addSuppressed(e);
            }
            if (System.nanoTime() > deadline)
                throw LedgerUnavailableException.outcomeUnknown(
                        "the connection was lost and the database has not come back", lost);
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** Errors that say nothing about the group: no connection, starting up, shutting down, out of time or resources. */
    private boolean isTransient(SQLException e) {
        String state = e.getSQLState();
        return connection.leavesOutcomeOpen(e)
                || state == null
                || state.startsWith("53")
                || state.startsWith("55")
                || state.startsWith("57");
    }
}
