package no.sporbar.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Reads the rows of one projection as at any position, with only the facts that hold on a day: the same questions as
 * {@link RowsAsAt}, each with one more look-up for every row. A row that is not there on the day is left out by the statement
 * itself, so that pages stay full.
 */
final class RowsOnDay<R extends Record> {
    /** One row as it is on the day; {@code %2$s} and {@code %3$s} are its programme and its id. */
    private static final String ROW = """
            (SELECT r.state FROM %1$s r
             WHERE r.programme = %2$s AND r.id = %3$s AND r.from_position <= :position
             ORDER BY r.from_position DESC LIMIT 1) t
            LEFT JOIN LATERAL before_day('%1$s', %2$s, %3$s, :position, :day) d ON true
            """;

    private static final String STATE = "SELECT CASE WHEN d.held THEN d.state ELSE t.state END\n";
    private static final String IS_THERE = "WHERE (d.held IS NULL OR d.state IS NOT NULL)\n";

    /** Every version that one row had on the day: that of the stretch of days that it lay in when the version began. */
    private static final String VERSIONS = """
            SELECT r.id, r.from_position, r.state FROM %1$s r
            WHERE r.programme = :programme AND r.id = %2$s AND r.from_position > :after AND r.from_position <= :position
              AND NOT EXISTS (
                SELECT FROM effective_version h
                WHERE h.projection = '%1$s' AND h.programme = :programme AND h.id = %2$s AND h.is_first
                  AND h.until > :day AND h.from_position <= r.from_position)
            UNION ALL
            SELECT e.id, e.from_position, e.state FROM effective_version e
            WHERE e.projection = '%1$s' AND e.programme = :programme AND e.id = %2$s AND NOT e.is_first
              AND e.until > :day AND e.state IS NOT NULL AND e.from_position > :after AND e.from_position <= :position
              AND NOT EXISTS (
                SELECT FROM effective_version h
                WHERE h.projection = '%1$s' AND h.programme = :programme AND h.id = %2$s AND h.is_first
                  AND h.until > :day AND h.until < e.until AND h.from_position <= e.from_position)
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final String table;
    private final RowMapper<R> mapper;

    RowsOnDay(JdbcTemplate jdbc, String table, RowMapper<R> mapper) {
        this.jdbc = new NamedParameterJdbcTemplate(jdbc);
        this.table = table;
        this.mapper = mapper;
    }

    List<R> list(String programme, Map<String, String> filter, @Nullable String after, int limit, AsOf at) {
        MapSqlParameterSource parameters = of(programme, at).addValue("after", after == null ? "" : after);
        StringBuilder conditions = new StringBuilder();
        filter.forEach((field, text) -> {
            conditions.append(" AND state ->> '%1$s' = :filter_%1$s".formatted(field));
            parameters.addValue("filter_" + field, text);
        });
        return jdbc.query(
                STATE
                        + "FROM (SELECT id FROM " + table
                        + " WHERE programme = :programme AND id > :after AND is_first AND from_position <= :position"
                        + conditions
                        + ") k CROSS JOIN LATERAL\n"
                        + row(":programme", "k.id")
                        + IS_THERE
                        + "ORDER BY k.id LIMIT :limit",
                parameters.addValue("limit", limit),
                mapper);
    }

    List<R> everywhere(@Nullable String after, int limit, AsOf at) {
        return jdbc.query(
                STATE
                        + "FROM (SELECT programme, id FROM " + table
                        + " WHERE programme > :after AND is_first AND from_position <= :position) k CROSS JOIN LATERAL\n"
                        + row("k.programme", "k.id")
                        + IS_THERE
                        + "ORDER BY k.programme LIMIT :limit",
                of("", at).addValue("after", after == null ? "" : after).addValue("limit", limit),
                mapper);
    }

    List<R> versions(String programme, String id, long after, int limit, AsOf at) {
        return jdbc.query(
                "SELECT v.state FROM (" + VERSIONS.formatted(table, ":id")
                        + ") v ORDER BY v.from_position LIMIT :limit",
                of(programme, at).addValue("id", id).addValue("after", after).addValue("limit", limit),
                mapper);
    }

    List<R> among(String programme, Collection<String> ids, AsOf at) {
        return jdbc.query(
                STATE + "FROM unnest(:ids::text[]) AS u (id) CROSS JOIN LATERAL\n" + row(":programme", "u.id")
                        + IS_THERE,
                of(programme, at).addValue("ids", ids.toArray(String[]::new)),
                mapper);
    }

    List<R> versionsAmong(String programme, Collection<String> ids, int each, AsOf at) {
        return jdbc.query(
                "SELECT t.state FROM unnest(:ids::text[]) AS u (id)\nCROSS JOIN LATERAL (SELECT v.* FROM ("
                        + VERSIONS.formatted(table, "u.id")
                        + ") v ORDER BY v.from_position DESC LIMIT :each) t\nORDER BY t.id, t.from_position",
                of(programme, at)
                        .addValue("ids", ids.toArray(String[]::new))
                        .addValue("after", 0L)
                        .addValue("each", each),
                mapper);
    }

    List<R> beginningWith(String programme, Collection<String> beginnings, int each, AsOf at) {
        return jdbc.query(
                "SELECT s.state FROM unnest(:least::text[], :beyond::text[]) AS u (least, beyond)\nCROSS JOIN LATERAL ("
                        + STATE
                        + " AS state FROM (SELECT i.id FROM " + table
                        + " i WHERE i.programme = :programme AND i.id >= u.least AND i.id < u.beyond AND i.is_first"
                        + " AND i.from_position <= :position) k CROSS JOIN LATERAL\n"
                        + row(":programme", "k.id")
                        + IS_THERE
                        + "ORDER BY k.id LIMIT :each) s",
                of(programme, at)
                        .addValue("least", beginnings.toArray(String[]::new))
                        .addValue(
                                "beyond",
                                beginnings.stream().map(RowsAsAt::beyond).toArray(String[]::new))
                        .addValue("each", each),
                mapper);
    }

    private String row(String programme, String id) {
        return ROW.formatted(table, programme, id);
    }

    private static MapSqlParameterSource of(String programme, AsOf at) {
        return new MapSqlParameterSource("programme", programme)
                .addValue("position", at.position())
                .addValue("day", at.effectiveOn());
    }
}
