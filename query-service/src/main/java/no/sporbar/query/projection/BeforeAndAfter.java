package no.sporbar.query.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import no.sporbar.query.ledger.SqlArrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * One row as it was at two positions.
 *
 * @param before null where it was not there yet
 * @param after null where it never came to be
 */
public record BeforeAndAfter<R extends Record>(
        Span span, @Nullable R before, @Nullable R after) {
    /** Which row, and between which positions. */
    public record Span(String id, long after, long upTo) {}

    /** Some rows of a programme, in the order of the spans: one statement, however many. */
    public static <R extends Record> List<BeforeAndAfter<R>> of(
            JdbcTemplate jdbc, Projection<?, R> projection, String programme, List<Span> spans) {
        if (spans.isEmpty()) return List.of();
        String sql = """
                SELECT u.n, b.state, a.state
                FROM unnest(?::text[], ?::bigint[], ?::bigint[]) WITH ORDINALITY AS u (id, since, until, n)
                LEFT JOIN LATERAL (
                    SELECT r.state FROM %1$s r WHERE r.programme = ? AND r.id = u.id AND r.from_position <= u.since
                    ORDER BY r.from_position DESC LIMIT 1) b ON true
                LEFT JOIN LATERAL (
                    SELECT r.state FROM %1$s r WHERE r.programme = ? AND r.id = u.id AND r.from_position <= u.until
                    ORDER BY r.from_position DESC LIMIT 1) a ON true
                ORDER BY u.n
                """.formatted(projection.name());
        return jdbc.query(
                sql,
                ps -> {
                    SqlArrays.text(ps, 1, spans, Span::id);
                    SqlArrays.longs(ps, 2, spans, Span::after);
                    SqlArrays.longs(ps, 3, spans, Span::upTo);
                    ps.setString(4, programme);
                    ps.setString(5, programme);
                },
                (rs, _) -> new BeforeAndAfter<>(
                        spans.get(rs.getInt(1) - 1), row(rs, 2, projection.row()), row(rs, 3, projection.row())));
    }

    private static <R extends Record> @Nullable R row(ResultSet rs, int column, Class<R> type) throws SQLException {
        String state = rs.getString(column);
        return state == null ? null : StateJson.read(state, type);
    }
}
