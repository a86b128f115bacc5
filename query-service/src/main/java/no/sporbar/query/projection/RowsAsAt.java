package no.sporbar.query.projection;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SqlParameterValue;

/**
 * Reads the rows of one projection as at any position, and on any day, each question in one statement.
 *
 * <p>A list finds the rows by their first versions, and takes from each the version of the position by the primary key. So
 * the past costs what the present does, however long the history.
 */
public final class RowsAsAt<R extends Record> {
    private final JdbcTemplate jdbc;
    private final RowMapper<R> mapper;
    private final String one;
    private final String list;
    private final String everywhere;
    private final String versions;
    private final String among;
    private final String versionsAmong;
    private final String beginning;
    private final RowsOnDay<R> onDay;
    private final String told;
    private final String toldOfOne;

    public RowsAsAt(JdbcTemplate jdbc, Projection<?, R> projection) {
        this.jdbc = jdbc;
        this.mapper = (rs, _) -> StateJson.read(rs.getString(1), projection.row());
        String table = projection.name();
        this.onDay = new RowsOnDay<>(jdbc, table, mapper);
        this.one = """
                SELECT state FROM %s
                WHERE programme = ? AND id = ? AND from_position <= ?
                ORDER BY from_position DESC LIMIT 1
                """.formatted(table);
        this.list = """
                SELECT t.state
                FROM (SELECT id FROM %1$s
                      WHERE programme = ? AND id > ? AND is_first AND from_position <= ?%2$s) k
                CROSS JOIN LATERAL (
                    SELECT r.state FROM %1$s r
                    WHERE r.programme = ? AND r.id = k.id AND r.from_position <= ?
                    ORDER BY r.from_position DESC LIMIT 1) t
                ORDER BY k.id LIMIT ?
                """.formatted(table, "%s");
        this.everywhere = """
                SELECT t.state
                FROM (SELECT programme, id FROM %1$s
                      WHERE programme > ? AND is_first AND from_position <= ?) k
                CROSS JOIN LATERAL (
                    SELECT r.state FROM %1$s r
                    WHERE r.programme = k.programme AND r.id = k.id AND r.from_position <= ?
                    ORDER BY r.from_position DESC LIMIT 1) t
                ORDER BY k.programme LIMIT ?
                """.formatted(table);
        this.versions = """
                SELECT state FROM %s
                WHERE programme = ? AND id = ? AND from_position > ? AND from_position <= ?
                ORDER BY from_position LIMIT ?
                """.formatted(table);
        this.among = """
                SELECT t.state FROM unnest(?::text[]) AS u (id)
                CROSS JOIN LATERAL (
                    SELECT r.state FROM %s r
                    WHERE r.programme = ? AND r.id = u.id AND r.from_position <= ?
                    ORDER BY r.from_position DESC LIMIT 1) t
                """.formatted(table);
        this.versionsAmong = """
                SELECT t.state FROM unnest(?::text[]) AS u (id)
                CROSS JOIN LATERAL (
                    SELECT r.id, r.from_position, r.state FROM %s r
                    WHERE r.programme = ? AND r.id = u.id AND r.from_position <= ?
                    ORDER BY r.from_position DESC LIMIT ?) t
                ORDER BY t.id, t.from_position
                """.formatted(table);
        this.beginning = """
                SELECT t.state
                FROM unnest(?::text[], ?::text[]) AS u (least, beyond)
                CROSS JOIN LATERAL (
                    SELECT k.id FROM %1$s k
                    WHERE k.programme = ? AND k.id >= u.least AND k.id < u.beyond AND k.is_first
                      AND k.from_position <= ?
                    ORDER BY k.id LIMIT ?) k
                CROSS JOIN LATERAL (
                    SELECT r.state FROM %1$s r
                    WHERE r.programme = ? AND r.id = k.id AND r.from_position <= ?
                    ORDER BY r.from_position DESC LIMIT 1) t
                """.formatted(table);
        String history = """
                SELECT t.state FROM (%s) k
                CROSS JOIN LATERAL (
                    SELECT r.from_position, r.state FROM %s r
                    WHERE r.programme = ? AND r.id = k.id AND r.from_position <= ?
                      AND r.state -> 'recorded' ->> 'type' = ANY (?)
                      AND coalesce((r.state -> 'provenance' ->> 'effectiveFrom')::date, '-infinity') <= coalesce(?, 'infinity')
                    ORDER BY r.from_position DESC LIMIT ?) t
                ORDER BY k.id, t.from_position
                """;
        this.told = history.formatted("""
                SELECT id FROM %s WHERE programme = ? AND id > ? AND is_first AND from_position <= ?
                ORDER BY id LIMIT ?""".formatted(table), table);
        this.toldOfOne = history.formatted("SELECT ? AS id", table);
    }

    /** One row. */
    public Optional<R> one(String programme, String id, AsOf at) {
        if (at.effectiveOn() != null)
            return onDay.among(programme, List.of(id), at).stream().findFirst();
        return jdbc.query(one, mapper, programme, id, at.position()).stream().findFirst();
    }

    /** The rows of a programme in the order of their ids, after one of them. */
    public List<R> list(String programme, @Nullable String after, int limit, AsOf at) {
        return list(programme, Map.of(), after, limit, at);
    }

    /**
     * Those of the rows that have these texts in these fields.
     *
     * @param filter by field; only fields that stay as they first were, since rows are found by their first versions
     */
    public List<R> list(String programme, Map<String, String> filter, @Nullable String after, int limit, AsOf at) {
        if (at.effectiveOn() != null) return onDay.list(programme, filter, after, limit, at);
        StringBuilder conditions = new StringBuilder();
        List<Object> arguments = new ArrayList<>(List.of(programme, after == null ? "" : after, at.position()));
        filter.forEach((field, text) -> {
            conditions.append(" AND state ->> '").append(field).append("' = ?");
            arguments.add(text);
        });
        arguments.addAll(List.of(programme, at.position(), limit));
        return jdbc.query(list.formatted(conditions), mapper, arguments.toArray());
    }

    /** The rows of all programmes in the order of the programmes; for a projection with one row in each. */
    public List<R> everywhere(@Nullable String after, int limit, AsOf at) {
        if (at.effectiveOn() != null) return onDay.everywhere(after, limit, at);
        return jdbc.query(everywhere, mapper, after == null ? "" : after, at.position(), at.position(), limit);
    }

    /** Every version that a row has had, oldest first, after one of them. */
    public List<R> versions(String programme, String id, long after, int limit, AsOf at) {
        if (at.effectiveOn() != null) return onDay.versions(programme, id, after, limit, at);
        return jdbc.query(versions, mapper, programme, id, after, at.position(), limit);
    }

    /** Those of some rows that there were, in no order. */
    public List<R> among(String programme, Collection<String> ids, AsOf at) {
        if (ids.isEmpty()) return List.of();
        if (at.effectiveOn() != null) return onDay.among(programme, ids, at);
        return jdbc.query(among, mapper, texts(ids.stream()), programme, at.position());
    }

    /** The latest versions of some rows, each row's oldest first. */
    public List<R> versionsAmong(String programme, Collection<String> ids, int each, AsOf at) {
        if (ids.isEmpty()) return List.of();
        if (at.effectiveOn() != null) return onDay.versionsAmong(programme, ids, each, at);
        return jdbc.query(versionsAmong, mapper, texts(ids.stream()), programme, at.position(), each);
    }

    /**
     * The latest versions that facts of some types made of the next rows of a programme, row by row in the order of their
     * ids, each row's oldest first.
     *
     * @param limit how many rows; {@code each}, how many versions of each
     */
    public List<R> told(
            String programme, Collection<String> types, @Nullable String after, int limit, int each, AsOf at) {
        return jdbc.query(
                told,
                mapper,
                programme,
                after == null ? "" : after,
                at.position(),
                limit,
                programme,
                at.position(),
                texts(types.stream()),
                day(at),
                each);
    }

    /** The latest versions that facts of some types made of one row, oldest first. */
    public List<R> toldOf(String programme, String id, Collection<String> types, int each, AsOf at) {
        return jdbc.query(toldOfOne, mapper, id, programme, at.position(), texts(types.stream()), day(at), each);
    }

    private static SqlParameterValue day(AsOf at) {
        return new SqlParameterValue(Types.DATE, at.effectiveOn());
    }

    /** The rows whose id begins with one of some texts, at most so many of each. */
    public List<R> beginningWith(String programme, Collection<String> beginnings, int each, AsOf at) {
        if (beginnings.isEmpty()) return List.of();
        if (at.effectiveOn() != null) return onDay.beginningWith(programme, beginnings, each, at);
        return jdbc.query(
                beginning,
                mapper,
                texts(beginnings.stream()),
                texts(beginnings.stream().map(RowsAsAt::beyond)),
                programme,
                at.position(),
                each,
                programme,
                at.position());
    }

    /** The first text that no longer begins so. */
    static String beyond(String beginning) {
        int last = beginning.length() - 1;
        return beginning.substring(0, last) + (char) (beginning.charAt(last) + 1);
    }

    private static Object texts(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }
}
