package no.sporbar.command.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Says whether the ledger in a database may be appended to. */
@FunctionalInterface
public interface LedgerGuard {
    /**
     * Returns if it may.
     *
     * @param connection the writer's own; to read with
     * @throws LedgerRewoundException if it is not the ledger that was appended to before
     */
    void requireContinued(Connection connection) throws SQLException;
}
