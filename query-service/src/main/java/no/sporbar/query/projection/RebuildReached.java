package no.sporbar.query.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.sporbar.query.ledger.SqlArrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * How far the rebuild that is under way has folded each programme beside, against how far it is folded in the tables in use.
 * It stands in the database, so that memory is bounded and a rebuild that waits for its operator outlives a restart.
 */
@Repository
public class RebuildReached {
    /**
     * What is to be folded of one programme.
     *
     * @param anew whether it was folded anew in the tables in use: what is beside must go first
     */
    public record Behind(String programme, long after, long upTo, int refolded, boolean anew) {}

    /** Some programmes that follow each other: those after one and up to another. */
    record Range(String after, String last) {}

    private static final String BEHIND = """
            FROM programme_progress p LEFT JOIN rebuild_reached r USING (programme)
            WHERE (r.position IS DISTINCT FROM p.position OR r.refolded <> p.refolded) AND NOT coalesce(r.failed, false)
            """;

    private final JdbcTemplate jdbc;

    public RebuildReached(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Sets out to fold everything that is folded now, or one programme. */
    public void begin(@Nullable String programme) {
        jdbc.execute("TRUNCATE rebuild_reached");
        jdbc.update("""
                INSERT INTO rebuild_reached (programme, position, refolded)
                SELECT programme, position, refolded FROM programme_progress WHERE ? OR programme = ?
                """, programme == null, programme);
        jdbc.execute("ANALYZE rebuild_reached");
    }

    /** How many entries there are to fold. */
    public long total() {
        Long total = jdbc.queryForObject(
                "SELECT count(*) FROM entry e JOIN rebuild_reached r USING (programme) WHERE e.position <= r.position",
                Long.class);
        return total == null ? 0 : total;
    }

    /** The programmes in so many parts of about equal number, in their order. */
    List<Range> ranges(int parts) {
        return jdbc.query("""
                SELECT coalesce(lag(last) OVER (ORDER BY last), ''), last FROM (
                    SELECT max(programme) AS last
                    FROM (SELECT programme, ntile(?) OVER (ORDER BY programme) AS part FROM rebuild_reached) t
                    GROUP BY part) l
                ORDER BY last
                """, (rs, _) -> new Range(rs.getString(1), rs.getString(2)), parts);
    }

    /** By programme, the last position to fold. */
    Map<String, Long> upTo(Range range) {
        Map<String, Long> upTo = new HashMap<>();
        jdbc.query(
                "SELECT programme, position FROM rebuild_reached WHERE programme > ? AND programme <= ?",
                rs -> {
                    upTo.put(rs.getString(1), rs.getLong(2));
                },
                range.after(),
                range.last());
        return upTo;
    }

    /** Says of programmes that an entry of theirs could not be folded: they are left as they are. */
    void fail(Collection<String> programmes) {
        if (programmes.isEmpty()) return;
        jdbc.update(
                "UPDATE rebuild_reached SET failed = true WHERE programme = ANY (?)",
                ps -> SqlArrays.text(ps, 1, List.copyOf(programmes), p -> p));
    }

    /** The programmes with an entry that could not be folded. */
    public Set<String> failed() {
        return new TreeSet<>(
                jdbc.query("SELECT programme FROM rebuild_reached WHERE failed", (rs, _) -> rs.getString(1)));
    }

    /** Programmes that have gone on, at most so many; only the one that is given, if one is. */
    List<Behind> behind(@Nullable String programme, int limit) {
        return jdbc.query(
                "SELECT p.programme, coalesce(r.position, 0), p.position, p.refolded, coalesce(r.refolded, 0) <> p.refolded "
                        + BEHIND + " AND (? OR p.programme = ?) ORDER BY p.programme LIMIT ?",
                (rs, _) -> new Behind(
                        rs.getString(1),
                        rs.getBoolean(5) ? 0 : rs.getLong(2),
                        rs.getLong(3),
                        rs.getInt(4),
                        rs.getBoolean(5)),
                programme == null,
                programme,
                limit);
    }

    /** How many entries are not folded beside yet; it counts no further than it is told. */
    long pending(@Nullable String programme, int most) {
        Long pending = jdbc.queryForObject(
                "SELECT count(*) FROM (SELECT 1 FROM (SELECT p.programme, p.position,"
                        + " CASE WHEN r.refolded = p.refolded THEN r.position ELSE 0 END AS reached "
                        + BEHIND + " AND (? OR p.programme = ?)) b"
                        + " JOIN entry e ON e.programme = b.programme AND e.position > b.reached AND e.position <= b.position"
                        + " LIMIT ?) n",
                Long.class,
                programme == null,
                programme,
                most);
        return pending == null ? 0 : pending;
    }

    /** Says how far programmes have been folded beside now. */
    void move(List<Behind> reached) {
        jdbc.update("""
                INSERT INTO rebuild_reached AS r (programme, position, refolded)
                SELECT u.programme, u.position, u.refolded
                FROM unnest(?::text[], ?::bigint[], ?::bigint[]) AS u (programme, position, refolded)
                ON CONFLICT (programme) DO UPDATE SET position = excluded.position, refolded = excluded.refolded
                """, ps -> {
            SqlArrays.text(ps, 1, reached, Behind::programme);
            SqlArrays.longs(ps, 2, reached, Behind::upTo);
            SqlArrays.longs(ps, 3, reached, Behind::refolded);
        });
    }
}
