package no.sporbar.benchmarks.commands;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The ledger as it stands in the database. */
final class LedgerRows {
    /** One entry with what an event table wants beside it. */
    record Row(String stream, long version, String eventId, String type, String recordedAt, byte[] entry) {}

    private final DataSource database;

    LedgerRows(DataSource database) {
        this.database = database;
    }

    long count() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select count(*) from ledger_entry");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands behind a position, in order. */
    List<Row> behind(long position) {
        String sql = "select stream, version, event_id::text, type, recorded_at::text, entry from ledger_entry"
                + " where position > ? order by position";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, position);
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next())
                    rows.add(new Row(
                            row.getString(1),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getBytes(6)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
