package no.sporbar.query.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.sporbar.query.ledger.BinaryCopy;
import no.sporbar.query.ledger.SqlArrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Keeps what one projection's rows are on earlier days, in the table that all projections share. It is only appended to: the
 * last version of each stretch of days holds until another one follows.
 */
final class EffectiveVersions<R extends Record> {
    private static final String LAST = """
            SELECT u.programme, u.id, d.until, v.from_position, v.state
            FROM unnest(?::text[], ?::text[]) AS u (programme, id)
            CROSS JOIN LATERAL (
                SELECT h.until FROM effective_version h
                WHERE h.projection = ? AND h.programme = u.programme AND h.id = u.id AND h.is_first) d
            CROSS JOIN LATERAL (
                SELECT e.from_position, e.state FROM effective_version e
                WHERE e.projection = ? AND e.programme = u.programme AND e.id = u.id AND e.until = d.until
                ORDER BY e.from_position DESC LIMIT 1) v
            """;

    private static final String INSERT =
            "COPY effective_version (projection, programme, id, until, from_position, is_first, state)"
                    + " FROM STDIN (FORMAT binary)";

    private final JdbcTemplate jdbc;
    private final String projection;
    private final Class<R> type;

    EffectiveVersions(JdbcTemplate jdbc, String projection, Class<R> type) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.type = type;
    }

    /** The last version of each stretch of days of some rows; most rows have none. */
    List<EffectiveVersion<R>> last(Collection<Key> keys) {
        List<EffectiveVersion<R>> found = new ArrayList<>();
        if (keys.isEmpty()) return found;
        List<Key> wanted = List.copyOf(keys);
        jdbc.query(
                LAST,
                ps -> {
                    SqlArrays.text(ps, 1, wanted, Key::programme);
                    SqlArrays.text(ps, 2, wanted, Key::id);
                    ps.setString(3, projection);
                    ps.setString(4, projection);
                },
                rs -> {
                    Key key = new Key(rs.getString(1), rs.getString(2));
                    String state = rs.getString(5);
                    R row = state == null ? null : StateJson.read(state, type);
                    LocalDate until = rs.getObject(3, LocalDate.class);
                    found.add(new EffectiveVersion<>(key, until, rs.getLong(4), row, false));
                });
        return found;
    }

    void insert(List<EffectiveVersion<R>> versions) {
        if (versions.isEmpty()) return;
        ConnectionCallback<@Nullable Void> copy = connection -> {
            try {
                BinaryCopy lines = new BinaryCopy();
                for (EffectiveVersion<R> version : versions) write(lines, version);
                lines.into(connection, INSERT);
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        jdbc.execute(copy);
    }

    private void write(BinaryCopy lines, EffectiveVersion<R> version) throws IOException {
        R row = version.row();
        lines.row(7)
                .text(projection)
                .text(version.key().programme())
                .text(version.key().id())
                .date(version.until())
                .bigint(version.from())
                .bool(version.first());
        if (row == null) lines.text(null);
        else lines.utf8(StateJson.write(row));
    }

    void forget(String programme) {
        jdbc.update("DELETE FROM effective_version WHERE projection = ? AND programme = ?", projection, programme);
    }

    void forgetAll() {
        jdbc.update("DELETE FROM effective_version WHERE projection = ?", projection);
    }
}
