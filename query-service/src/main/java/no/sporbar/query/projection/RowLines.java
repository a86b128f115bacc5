package no.sporbar.query.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.PreparedStatement;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/**
 * The versions of one projection's rows as lines, those of earlier days among them, in the order of certificates, streamed by a cursor: memory is bounded
 * whatever their number. Call it in a transaction, which is what the cursor lives in.
 */
@Repository
public class RowLines {
    private static final int FETCH = 500;
    private static final RowMapper<RowLine> LINE = (rs, _) -> new RowLine(
            rs.getLong(1), rs.getString(2), rs.getString(3), rs.getString(4).getBytes(UTF_8));

    private final JdbcTemplate jdbc;

    public RowLines(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were made by the entries after one position and up to another. */
    public void forEach(Projection<?, ?> projection, long after, long upTo, Consumer<RowLine> reader) {
        String sql = """
                SELECT from_position, programme, id, state FROM %1$s
                WHERE from_position > ? AND from_position <= ?
                UNION ALL
                SELECT from_position, programme, id || ' before ' || to_char(until, 'YYYY-MM-DD'), coalesce(state, 'null')
                FROM effective_version
                WHERE projection = '%1$s' AND from_position > ? AND from_position <= ?
                ORDER BY from_position, id
                """.formatted(projection.name());
        jdbc.query(
                connection -> {
                    PreparedStatement ps = connection.prepareStatement(sql);
                    ps.setFetchSize(FETCH);
                    ps.setLong(1, after);
                    ps.setLong(2, upTo);
                    ps.setLong(3, after);
                    ps.setLong(4, upTo);
                    return ps;
                },
                rs -> {
                    reader.accept(LINE.mapRow(rs, 0));
                });
    }

    /** Those of one programme up to a position; to be closed. */
    public Stream<RowLine> of(Projection<?, ?> projection, String programme, long upTo) {
        String sql = """
                SELECT from_position, programme, id, state FROM %1$s
                WHERE programme = ? AND from_position <= ?
                UNION ALL
                SELECT from_position, programme, id || ' before ' || to_char(until, 'YYYY-MM-DD'), coalesce(state, 'null')
                FROM effective_version
                WHERE projection = '%1$s' AND programme = ? AND from_position <= ?
                ORDER BY from_position, id
                """.formatted(projection.name());
        return jdbc.queryForStream(
                connection -> {
                    PreparedStatement ps = connection.prepareStatement(sql);
                    ps.setFetchSize(FETCH);
                    ps.setString(1, programme);
                    ps.setLong(2, upTo);
                    ps.setString(3, programme);
                    ps.setLong(4, upTo);
                    return ps;
                },
                LINE);
    }
}
