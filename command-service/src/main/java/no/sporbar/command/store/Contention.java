package no.sporbar.command.store;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Whether another instance is appending at the same time. Then it costs less to wait for one's turn than to try and fail,
 * and the server's log is not filled with positions that were taken.
 */
final class Contention {
    private static final String POSITION = "ledger_entry_pkey";
    private static final int QUIET_GROUPS = 50;

    private int groupsToGo;

    /** Whether to wait for one's turn before looking and writing. */
    boolean isExpected() {
        return groupsToGo > 0;
    }

    /** To be told of every error: one says that somebody else took the position. */
    void met(SQLException error) {
        if (error instanceof PSQLException postgres) {
            ServerErrorMessage message = postgres.getServerErrorMessage();
            if (message != null && POSITION.equals(message.getConstraint())) groupsToGo = QUIET_GROUPS;
        }
    }

    /** To be told, each time that one's turn was waited for, whether somebody else had appended meanwhile. */
    void waited(boolean headHadMoved) {
        groupsToGo = headHadMoved ? QUIET_GROUPS : groupsToGo - 1;
    }
}
