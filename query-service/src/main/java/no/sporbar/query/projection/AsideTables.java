package no.sporbar.query.projection;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The tables beside those in use: {@code <name>__next}, which a rebuild folds into, and {@code <name>__old}, which were in
 * use before it. How they are made and swapped stands in the schema.
 */
@Repository
public class AsideTables {
    /**
     * What comparing two tables gave.
     *
     * @param rows how many versions there are in either
     * @param different how many of them are not the same in both
     * @param first what is different first, in the order of positions; null where nothing is
     */
    public record Comparison(
            long rows, long different, @Nullable String first) {
        /** Both together; the first difference is this one's, if it has one. */
        public Comparison and(Comparison other) {
            return new Comparison(rows + other.rows, different + other.different, first == null ? other.first : first);
        }
    }

    private static final String DIFFERENT = """
            WITH d AS MATERIALIZED (
                SELECT programme, id, from_position,
                       CASE WHEN n.state IS NULL THEN 'gone' WHEN o.state IS NULL THEN 'new' ELSE 'changed' END AS how
                FROM (SELECT * FROM %1$s%3$s) o
                FULL JOIN (SELECT * FROM %2$s) n USING (programme, id, from_position)
                WHERE o.state IS NULL OR n.state IS NULL OR o.state::text <> n.state::text
                   OR (o.to_position, o.from_recorded_at, o.is_first) <> (n.to_position, n.from_recorded_at, n.is_first))
            SELECT (SELECT count(*) FROM d),
                   format('%1$s %%s/%%s@%%s: %%s', programme, id, from_position, how)
            FROM d ORDER BY from_position, id LIMIT 1
            """;

    private final JdbcTemplate jdbc;

    public AsideTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    static String next(String name) {
        return name + "__next";
    }

    static String old(String name) {
        return name + "__old";
    }

    /** Makes empty tables to fold into, in place of any that were left. */
    public void begin(Collection<String> names) {
        call("SELECT rebuild_begin(?)", names);
    }

    /** Gives a full table its indexes, and the planner what it must know of it. */
    public void index(String name) {
        jdbc.query("SELECT rebuild_index(?, false)", _ -> {}, name);
        jdbc.execute("ANALYZE " + next(name));
    }

    /** Gives a table the key's index before it is full; nothing where it has it. */
    void indexKey(String name) {
        jdbc.query("SELECT rebuild_index(?, true)", _ -> {}, name);
    }

    /** Compares a new table with the one in use, or one programme's rows in both. Call it in one snapshot. */
    public Comparison compare(String name, @Nullable String programme) {
        String some = programme == null ? "" : " WHERE programme = ?";
        Object[] which = programme == null ? new Object[0] : new Object[] {programme};
        Long rows = jdbc.queryForObject("SELECT count(*) FROM " + next(name), Long.class);
        Optional<Comparison> found = jdbc
                .query(
                        DIFFERENT.formatted(name, next(name), some),
                        (rs, _) -> new Comparison(rows == null ? 0 : rows, rs.getLong(1), rs.getString(2)),
                        which)
                .stream()
                .findFirst();
        return found.orElseGet(() -> new Comparison(rows == null ? 0 : rows, 0, null));
    }

    /** Puts the new tables in place of those in use, which are kept. Call it in a transaction that keeps everybody away. */
    public void swap(Collection<String> names) {
        call("SELECT rebuild_swap(?)", names);
    }

    /** Puts one programme's new rows in place of those in use. Call it in a transaction that holds the programme. */
    public void swap(Collection<String> names, String programme) {
        jdbc.query(
                "SELECT rebuild_swap_programme(?, ?)",
                ps -> {
                    ps.setArray(1, ps.getConnection().createArrayOf("text", names.toArray()));
                    ps.setString(2, programme);
                },
                _ -> {});
    }

    /** Drops the tables that were folded into. */
    public void dropNext(Collection<String> names) {
        call("SELECT rebuild_drop(?, '__next')", names);
    }

    /** Drops the tables that were put aside. */
    public void dropOld(Collection<String> names) {
        call("SELECT rebuild_drop(?, '__old')", names);
    }

    private void call(String function, Collection<String> names) {
        if (names.isEmpty()) return;
        jdbc.query(function, ps -> ps.setArray(1, ps.getConnection().createArrayOf("text", names.toArray())), _ -> {});
    }
}
