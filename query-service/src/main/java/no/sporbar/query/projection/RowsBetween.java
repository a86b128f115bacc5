package no.sporbar.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;

/**
 * Reads what became of the rows of one projection between two positions, in one statement.
 *
 * <p>The rows are found by the positions of their versions, in the primary key alone: of what did not change not one row is
 * read, in whatever order a rebuild has written them. From each found row its version at the first position and its latest
 * since are read by the same key.
 */
public final class RowsBetween<R extends Record> {
    private final JdbcTemplate jdbc;
    private final Class<R> type;
    private final String changed;
    private final String made;
    private final String madeAmong;

    public RowsBetween(JdbcTemplate jdbc, Projection<?, R> projection) {
        this.jdbc = jdbc;
        this.type = projection.row();
        this.changed = """
                SELECT k.id, k.steps, v.from_position, v.state
                FROM (SELECT id, count(*) AS steps FROM %1$s
                      WHERE programme = ? AND id > ? AND from_position > ? AND from_position <= ?
                      GROUP BY id ORDER BY id LIMIT ?) k
                CROSS JOIN LATERAL (
                    (SELECT r.from_position, r.state FROM %1$s r
                     WHERE r.programme = ? AND r.id = k.id AND r.from_position <= ?
                     ORDER BY r.from_position DESC LIMIT 1)
                    UNION ALL
                    (SELECT r.from_position, r.state FROM %1$s r
                     WHERE r.programme = ? AND r.id = k.id AND r.from_position > ? AND r.from_position <= ?
                     ORDER BY r.from_position DESC LIMIT ?)) v
                ORDER BY k.id, v.from_position
                """.formatted(projection.name());
        this.made = """
                SELECT state FROM %s
                WHERE programme = ? AND from_position <= ? AND state -> 'recorded' ->> 'type' = ?
                ORDER BY from_position DESC LIMIT ?
                """.formatted(projection.name());
        this.madeAmong = """
                SELECT state FROM %s
                WHERE programme = ? AND id >= ? AND id < ? AND from_position <= ? AND state -> 'recorded' ->> 'type' = ?
                ORDER BY from_position DESC LIMIT ?
                """.formatted(projection.name());
    }

    /**
     * The rows that got a version after one position and up to another, in the order of their ids.
     *
     * @param after the id after which to begin; null for the first
     * @param each how many of a row's new versions at most, the latest
     */
    public List<Changed<R>> changed(String programme, @Nullable String after, int limit, long from, long to, int each) {
        String start = after == null ? "" : after;
        return jdbc.query(
                changed, together(from), programme, start, from, to, limit, programme, from, programme, from, to, each);
    }

    /** The versions that facts of one type made, the latest first; for tables with few rows in a programme. */
    public List<R> made(String programme, String fact, int limit, long position) {
        return jdbc.query(made, (rs, _) -> StateJson.read(rs.getString(1), type), programme, position, fact, limit);
    }

    /** The same, of the rows whose id begins with a text: whatever else the table holds is not read. */
    public List<R> madeAmong(String programme, String beginning, String fact, int limit, long position) {
        return jdbc.query(
                madeAmong,
                (rs, _) -> StateJson.read(rs.getString(1), type),
                programme,
                beginning,
                RowsAsAt.beyond(beginning),
                position,
                fact,
                limit);
    }

    /** The versions of a row follow each other. */
    private ResultSetExtractor<List<Changed<R>>> together(long from) {
        return rs -> {
            List<Changed<R>> found = new ArrayList<>();
            while (rs.next()) {
                String id = rs.getString(1);
                R row = StateJson.read(rs.getString(4), type);
                boolean before = rs.getLong(3) <= from;
                if (found.isEmpty() || !found.getLast().id().equals(id))
                    found.add(new Changed<>(id, before ? row : null, before ? List.of() : List.of(row), rs.getLong(2)));
                else found.set(found.size() - 1, found.getLast().with(row));
            }
            return found;
        };
    }
}
