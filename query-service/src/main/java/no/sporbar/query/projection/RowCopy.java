package no.sporbar.query.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import no.sporbar.query.ledger.BinaryCopy;
import no.sporbar.query.projection.RowStore.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Versions on their way into one table, each written once: its text goes straight to where it is sent from. */
final class RowCopy {
    private final JdbcTemplate jdbc;
    private final String copy;
    private final BinaryCopy lines = new BinaryCopy();
    private final StateJson.Series states = StateJson.series(lines.raw());

    RowCopy(JdbcTemplate jdbc, String table) {
        this.jdbc = jdbc;
        this.copy = "COPY %s (programme, id, from_position, to_position, from_recorded_at, is_first, state)"
                        .formatted(table)
                + " FROM STDIN (FORMAT binary)";
    }

    <R extends Record> void add(Row<R> row) {
        Version<R> version = row.version();
        try {
            lines.row(7)
                    .text(version.key().programme())
                    .text(version.key().id())
                    .bigint(version.from())
                    .bigint(row.to())
                    .timestamptz(version.recordedAt())
                    .bool(version.first())
                    .begin();
            states.write(version.row());
            lines.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes are waiting to be sent. */
    int size() {
        return lines.size();
    }

    /** Sends what waits; more can be added then. */
    void send() {
        if (lines.isEmpty()) return;
        ConnectionCallback<@Nullable Void> sending = connection -> {
            try {
                lines.into(connection, copy);
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        jdbc.execute(sending);
    }
}
