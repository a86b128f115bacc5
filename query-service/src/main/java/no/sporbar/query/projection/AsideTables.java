package no.sporbar.query.projection;

import java.util.Collection;
import java.util.List;
import no.sporbar.query.ledger.SqlArrays;
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

    /** The same for what is kept of earlier days, by a projection's name. */
    private static final String DIFFERENT_DAYS = """
            WITH d AS MATERIALIZED (
                SELECT programme, id, from_position, until,
                       CASE WHEN n.is_first IS NULL THEN 'gone' WHEN o.is_first IS NULL THEN 'new' ELSE 'changed' END AS how
                FROM (SELECT * FROM effective_version WHERE projection = '%1$s'%3$s) o
                FULL JOIN (SELECT * FROM effective_version WHERE projection = '%2$s') n
                    USING (programme, id, until, from_position)
                WHERE o.is_first IS NULL OR n.is_first IS NULL OR o.is_first <> n.is_first
                   OR o.state::text IS DISTINCT FROM n.state::text)
            SELECT (SELECT count(*) FROM d),
                   format('%1$s %%s/%%s before %%s@%%s: %%s', programme, id, until, from_position, how)
            FROM d ORDER BY from_position, id LIMIT 1
            """;

    /** What is not durable when the machine stops is begun anew anyhow. */
    static final String IN_BULK = "SET LOCAL synchronous_commit TO off";

    /** A million keys are sorted in memory, and not by way of the disk; each thread that indexes has as much. */
    private static final String ENOUGH_TO_SORT_IN = "SET LOCAL maintenance_work_mem TO '128MB'";

    /** There is a thread for each core already, each with a table of its own. */
    private static final String WITHOUT_MORE_WORKERS = "SET LOCAL max_parallel_maintenance_workers TO 0";

    /**
     * Of all columns by name, and of fewer rows than the server would look at by itself: it only has to know that there are many
     * programmes, and which are large. What is only in an index is left to the server, which does it when it has time.
     */
    private static final String ANALYZE = "SET LOCAL default_statistics_target TO 30; ANALYZE %s (programme, id)";

    /** Taking texts apart into words takes many times as long as sorting keys. */
    private static final String LARGEST_FIRST = """
            SELECT name FROM unnest(?::text[]) AS n (name)
            ORDER BY pg_relation_size(format('%I', name || '__next')::regclass)
                     * CASE WHEN name LIKE '%words' THEN 8 ELSE 1 END DESC, name
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
        call("SELECT rebuild_begin(?)", WordTable.with(names));
    }

    /** Full tables, those of words among them, in the order in which it takes long to index them. */
    List<String> largestFirst(Collection<String> names) {
        return jdbc.query(
                LARGEST_FIRST,
                ps -> SqlArrays.text(ps, 1, WordTable.with(names), name -> name),
                (rs, _) -> rs.getString(1));
    }

    /** Gives a full table its indexes, and the planner what it must know of it. Call it in a transaction. */
    public void index(String name) {
        jdbc.execute(IN_BULK);
        jdbc.execute(ENOUGH_TO_SORT_IN);
        jdbc.execute(WITHOUT_MORE_WORKERS);
        jdbc.query("SELECT rebuild_index(?, false)", _ -> {}, name);
        jdbc.execute(ANALYZE.formatted(next(name)));
    }

    /** Gives a table the key's index before it is full; nothing where it has it. */
    void indexKey(String name) {
        jdbc.query("SELECT rebuild_index(?, true)", _ -> {}, name);
    }

    /** Compares a new table with the one in use, or one programme's rows in both. Call it in one snapshot. */
    public Comparison compare(String name, @Nullable String programme) {
        Comparison rows = compare(DIFFERENT.formatted(name, next(name), some("WHERE", programme)), name, programme);
        if (!hasDays()) return rows;
        String days = DIFFERENT_DAYS.formatted(name, next(name), some("AND", programme));
        return rows.and(compare(days, null, programme));
    }

    private Comparison compare(String sql, @Nullable String counted, @Nullable String programme) {
        Object[] which = programme == null ? new Object[0] : new Object[] {programme};
        Long found = counted == null ? null : jdbc.queryForObject("SELECT count(*) FROM " + next(counted), Long.class);
        long rows = found == null ? 0 : found;
        return jdbc.query(sql, (rs, _) -> new Comparison(rows, rs.getLong(1), rs.getString(2)), which).stream()
                .findFirst()
                .orElseGet(() -> new Comparison(rows, 0, null));
    }

    private static String some(String word, @Nullable String programme) {
        return programme == null ? "" : " " + word + " programme = ?";
    }

    private boolean hasDays() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("SELECT to_regclass('effective_version') IS NOT NULL", Boolean.class));
    }

    /** Puts the new tables in place of those in use, which are kept. Call it in a transaction that keeps everybody away. */
    public void swap(Collection<String> names) {
        call("SELECT rebuild_swap(?)", WordTable.with(names));
    }

    /** Puts one programme's new rows in place of those in use. Call it in a transaction that holds the programme. */
    public void swap(Collection<String> names, String programme) {
        jdbc.query(
                "SELECT rebuild_swap_programme(?, ?)",
                ps -> {
                    ps.setArray(
                            1,
                            ps.getConnection()
                                    .createArrayOf("text", WordTable.with(names).toArray()));
                    ps.setString(2, programme);
                },
                _ -> {});
    }

    /** Drops the tables that were folded into. */
    public void dropNext(Collection<String> names) {
        call("SELECT rebuild_drop(?, '__next')", WordTable.with(names));
    }

    /** Drops the tables that were put aside. */
    public void dropOld(Collection<String> names) {
        call("SELECT rebuild_drop(?, '__old')", WordTable.with(names));
    }

    private void call(String function, Collection<String> names) {
        if (names.isEmpty()) return;
        jdbc.query(function, ps -> ps.setArray(1, ps.getConnection().createArrayOf("text", names.toArray())), _ -> {});
    }
}
