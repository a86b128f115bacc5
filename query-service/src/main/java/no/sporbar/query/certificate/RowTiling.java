package no.sporbar.query.certificate;

import java.util.Optional;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.RowLine.Place;
import no.sporbar.query.replay.RowDifference;
import no.sporbar.query.replay.RowDifference.Kind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * What stands in the table beside the lines: where each version ends and which is the first. It follows from the versions
 * themselves, and it decides what is shown as at a moment.
 */
@Repository
class RowTiling {
    private static final String FIRST = """
            SELECT from_position, id, programme,
                   CASE WHEN is_first <> (before IS NULL) THEN 'is_first' ELSE 'to_position' END
            FROM (
                SELECT from_position, id, programme, is_first, to_position,
                       lag(from_position) OVER w AS before, lead(from_position) OVER w AS after
                FROM %s WINDOW w AS (PARTITION BY programme, id ORDER BY from_position)) v
            WHERE is_first <> (before IS NULL) OR to_position <> coalesce(after, 9223372036854775807)
            ORDER BY from_position, id LIMIT 1
            """;

    private static final String FIRST_EARLIER = """
            SELECT from_position, id || ' before ' || to_char(until, 'YYYY-MM-DD'), programme, 'is_first'
            FROM (
                SELECT from_position, id, programme, until, is_first, lag(from_position) OVER w IS NULL AS begins
                FROM effective_version WHERE projection = '%s'
                WINDOW w AS (PARTITION BY programme, id, until ORDER BY from_position)) v
            WHERE is_first <> begins
            ORDER BY from_position, id LIMIT 1
            """;

    private final JdbcTemplate jdbc;

    RowTiling(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The first version that does not begin where the one before it ends. */
    Optional<RowDifference> firstGap(Projection<?, ?> projection) {
        return first(FIRST, projection).or(() -> first(FIRST_EARLIER, projection));
    }

    private Optional<RowDifference> first(String sql, Projection<?, ?> projection) {
        return jdbc
                .query(sql.formatted(projection.name()), (rs, _) -> {
                    Place place = new Place(rs.getLong(1), rs.getString(2), rs.getString(3));
                    return new RowDifference(projection.name(), Kind.ALTERED, place, rs.getString(4));
                })
                .stream()
                .findFirst();
    }
}
