package no.sporbar.command.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/**
 * Reads the ledger in pages, each on a connection of its own that is given back before the page is used. It must be given the
 * primary: a replica may show things in another order.
 */
public final class LedgerReader {
    static final int PAGE = 200;

    private static final String STREAM_PAGE = "select position, entry from ledger_entry"
            + " where stream = ? and version >= ? order by version limit " + PAGE;
    private static final String LEDGER_PAGE =
            "select position, entry from ledger_entry where position > ? order by position limit " + PAGE;
    private static final String POSITION_BEFORE = "select position_before(?)";

    private interface Query<T> {
        T on(Connection connection) throws SQLException;
    }

    private final DataSource connections;

    public LedgerReader(DataSource connections) {
        this.connections = connections;
    }

    /** The last version of a stream; empty if nothing was recorded in it. */
    public OptionalLong tipOf(String stream) {
        long tip = tipsOf(List.of(stream)).getOrDefault(stream, StreamCondition.EMPTY);
        return tip == StreamCondition.EMPTY ? OptionalLong.empty() : OptionalLong.of(tip);
    }

    /** The last versions of streams, all at one moment; {@link StreamCondition#EMPTY} for an empty one. */
    public Map<String, Long> tipsOf(Collection<String> streams) {
        return ask(connection -> LedgerState.tips(connection, streams));
    }

    /** What a request under this key led to before. */
    public Optional<IdempotencyRecord> carriedOut(IdempotencyKey key) {
        return ask(connection -> LedgerState.taken(connection, List.of(key))).stream()
                .findFirst();
    }

    /** How many entries the ledger has. */
    public long size() {
        return ask(LedgerState::head).size();
    }

    /** The last position recorded before a moment, 0 if there is none. */
    public long positionBefore(Instant moment) {
        return ask(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(POSITION_BEFORE)) {
                statement.setObject(1, moment.atOffset(ZoneOffset.UTC));
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    /** The next entries of a stream, from a version on; fewer than {@link #PAGE} if these are the last. */
    List<LedgerRow> streamPage(String stream, long fromVersion) {
        return ask(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(STREAM_PAGE)) {
                statement.setString(1, stream);
                statement.setLong(2, fromVersion);
                return rows(statement);
            }
        });
    }

    /** The next entries of the ledger, behind a position; fewer than {@link #PAGE} if these are the last. */
    List<LedgerRow> ledgerPage(long afterPosition) {
        return ask(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LEDGER_PAGE)) {
                statement.setLong(1, afterPosition);
                return rows(statement);
            }
        });
    }

    private static List<LedgerRow> rows(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<LedgerRow> page = new ArrayList<>();
            while (rows.next()) page.add(new LedgerRow(rows.getLong(1), rows.getBytes(2)));
            return page;
        }
    }

    private <T> T ask(Query<T> query) {
        try (Connection connection = connections.getConnection()) {
            return query.on(connection);
        } catch (SQLException e) {
            throw LedgerUnavailableException.nothingRecorded("the ledger cannot be read", e);
        }
    }
}
