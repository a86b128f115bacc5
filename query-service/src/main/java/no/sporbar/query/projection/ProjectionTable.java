package no.sporbar.query.projection;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.query.ledger.SqlArrays;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.IncorrectUpdateSemanticsDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes the bitemporal rows of one projection: one statement to load, one to close and one to insert, whatever the number
 * of rows.
 *
 * <p>Versions of a row tile the positions: each begins where the one before ends, and the last has no end. The caller
 * holds the locks of the programmes it writes for; a row that changed under it fails the transaction.
 */
final class ProjectionTable<R extends Record> implements RowStore<R> {
    private final JdbcTemplate jdbc;
    private final Class<R> type;
    private final String name;
    private final String load;
    private final String close;
    private final EffectiveVersions<R> earlier;
    private final @Nullable WordTable words;

    /** @param name of the table: the projection's own, or that of one beside it */
    ProjectionTable(JdbcTemplate jdbc, Projection<?, R> projection, String name) {
        this.jdbc = jdbc;
        this.type = projection.row();
        this.name = name;
        this.load = """
                SELECT t.programme, t.id, t.from_position, t.from_recorded_at, t.state
                FROM unnest(?::text[], ?::text[]) AS u (programme, id)
                CROSS JOIN LATERAL (
                    SELECT * FROM %s r WHERE r.programme = u.programme AND r.id = u.id
                    ORDER BY r.from_position DESC LIMIT 1) t
                """.formatted(name);
        this.close = """
                UPDATE %s t SET to_position = u.until
                FROM unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[]) AS u (programme, id, since, until)
                WHERE t.programme = u.programme AND t.id = u.id AND t.from_position = u.since
                  AND t.to_position = 9223372036854775807
                """.formatted(name);
        this.earlier = new EffectiveVersions<>(jdbc, name, type);
        this.words = WordTable.beside(jdbc, projection, name);
    }

    @Override
    public Map<Key, Version<R>> current(Collection<Key> keys) {
        Map<Key, Version<R>> found = new HashMap<>();
        if (keys.isEmpty()) return found;
        List<Key> wanted = List.copyOf(keys);
        jdbc.query(
                load,
                ps -> {
                    SqlArrays.text(ps, 1, wanted, Key::programme);
                    SqlArrays.text(ps, 2, wanted, Key::id);
                },
                rs -> {
                    Key key = new Key(rs.getString(1), rs.getString(2));
                    Instant at = rs.getTimestamp(4).toInstant();
                    R row = StateJson.read(rs.getString(5), type);
                    found.put(key, new Version<>(key, rs.getLong(3), at, row, false, true));
                });
        return found;
    }

    @Override
    public void close(List<Closed> closed) {
        if (closed.isEmpty()) return;
        int hit = jdbc.update(close, ps -> {
            SqlArrays.text(ps, 1, closed, c -> c.key().programme());
            SqlArrays.text(ps, 2, closed, c -> c.key().id());
            SqlArrays.longs(ps, 3, closed, Closed::from);
            SqlArrays.longs(ps, 4, closed, Closed::to);
        });
        if (hit != closed.size())
            throw new IncorrectUpdateSemanticsDataAccessException(
                    "%s: %d of %d versions could be closed".formatted(name, hit, closed.size()));
    }

    @Override
    public List<EffectiveVersion<R>> earlier(Collection<Key> keys) {
        return earlier.last(keys);
    }

    @Override
    public void insert(List<Row<R>> rows, List<EffectiveVersion<R>> days) {
        earlier.insert(days);
        if (rows.isEmpty()) return;
        RowCopy copy = new RowCopy(jdbc, name);
        for (Row<R> row : rows) copy.add(row);
        copy.send();
    }

    @Override
    public boolean isSearched() {
        return words != null;
    }

    @Override
    public void say(Map<Key, EverSaid> said) {
        if (words != null) words.add(said);
    }

    void forget(String programme) {
        jdbc.update("DELETE FROM %s WHERE programme = ?".formatted(name), programme);
        earlier.forget(programme);
        if (words != null) words.forget(programme);
    }
}
