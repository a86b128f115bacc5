package no.sporbar.command.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.ledger.Frontier;

/** What a writer asks the database about the ledger, beside the append itself. */
final class LedgerState {
    private static final String HEAD = "select size, frontier, recorded_at, leaf_hash from ledger_head";
    private static final String LOCK = "select pg_advisory_xact_lock(" + AppendStatement.GATE + ")";
    private static final String TIPS = """
            select stream,
                   coalesce((select e.version from ledger_entry e where e.stream = s.stream
                             order by e.version desc limit 1), -1)
            from unnest(?) as s (stream)""";
    // A look-up per key: whatever the statistics say, it can only go down the index.
    // One look-up per key: a plain join is planned as a scan of everything while there are no statistics.
    private static final String KEYS = """
            select i.scope, i.key, i.fingerprint, i.stream, i.version, i.first_position, i.last_position, i.recorded_at
            from unnest(?, ?) as k (scope, key)
            cross join lateral (select * from idempotency i where i.scope = k.scope and i.key = k.key limit 1) as i""";
    private static final String HASHES =
            "select leaf_hash from ledger_entry where position > ? and position <= ? order by position";

    private LedgerState() {}

    static Head head(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HEAD);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return new Head(Frontier.of(row.getLong(1), row.getBytes(2)), instant(row, 3), row.getBytes(4));
        }
    }

    /** Waits until no append is under way and keeps others out until the transaction ends. */
    static void lock(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.execute();
        }
    }

    static Map<String, Long> tips(Connection connection, Collection<String> streams) throws SQLException {
        Map<String, Long> tips = new HashMap<>();
        if (streams.isEmpty()) return tips;
        try (PreparedStatement statement = connection.prepareStatement(TIPS)) {
            statement.setArray(1, connection.createArrayOf("text", streams.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) tips.put(rows.getString(1), rows.getLong(2));
            }
        }
        return tips;
    }

    static List<IdempotencyRecord> taken(Connection connection, List<IdempotencyKey> keys) throws SQLException {
        List<IdempotencyRecord> taken = new ArrayList<>();
        if (keys.isEmpty()) return taken;
        try (PreparedStatement statement = connection.prepareStatement(KEYS)) {
            statement.setArray(
                    1,
                    texts(connection, keys.stream().map(IdempotencyKey::scope).toArray()));
            statement.setArray(
                    2, texts(connection, keys.stream().map(IdempotencyKey::key).toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next())
                    taken.add(new IdempotencyRecord(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getBytes(3),
                            rows.getString(4),
                            rows.getLong(5),
                            rows.getLong(6),
                            rows.getLong(7),
                            instant(rows, 8)));
            }
        }
        return taken;
    }

    /** Whether exactly this group stands behind the head that it was sealed for. */
    static boolean holds(Connection connection, SealedGroup group) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HASHES)) {
            statement.setLong(1, group.before.size());
            statement.setLong(2, group.after.size());
            try (ResultSet rows = statement.executeQuery()) {
                for (byte[] expected : group.leafHashes)
                    if (!rows.next() || !Arrays.equals(expected, rows.getBytes(1))) return false;
                return group.leafHashes.length > 0;
            }
        }
    }

    private static Array texts(Connection connection, Object[] values) throws SQLException {
        return connection.createArrayOf("text", values);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
