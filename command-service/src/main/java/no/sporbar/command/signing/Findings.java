package no.sporbar.command.signing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.sporbar.command.signing.Alarms.By;
import no.sporbar.ledger.note.LedgerAlarm;
import org.jspecify.annotations.Nullable;

/** What the last pass over the whole ledger found, kept where every instance sees it. */
public final class Findings {
    private static final String READ = "select code, position, detail from ledger_check";
    private static final String WRITE = "update ledger_check set entries = ?, checkpoints = ?, code = ?, position = ?,"
            + " detail = ?, checked_at = clock_timestamp()";

    private Findings() {}

    /** Whether something was found, which is then an alarm on this instance too. */
    static boolean stands(Connection connection, Alarms alarms) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(READ);
                ResultSet row = statement.executeQuery()) {
            row.next();
            String code = row.getString(1);
            if (code == null) {
                alarms.clear(By.RECHECK);
                return false;
            }
            alarms.raise(By.RECHECK, new LedgerAlarm(code, row.getLong(2), row.getString(3)));
            return true;
        }
    }

    /** Keeps what a pass has found. */
    public static void keep(Connection connection, long entries, long checkpoints, @Nullable LedgerAlarm found)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
            statement.setLong(1, entries);
            statement.setLong(2, checkpoints);
            statement.setString(3, found == null ? null : found.code());
            statement.setObject(4, found == null ? null : found.position(), java.sql.Types.BIGINT);
            statement.setString(5, found == null ? null : found.detail());
            statement.executeUpdate();
        }
    }
}
