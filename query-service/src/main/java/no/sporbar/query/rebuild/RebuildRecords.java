package no.sporbar.query.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of rebuilds: every instance says there how its own goes, and reads there how another's does. */
@Repository
public class RebuildRecords {
    private static final String SELECT = """
            SELECT r.*, EXISTS (SELECT FROM rebuild_old o WHERE o.rebuild = r.id) AS old_kept FROM rebuild r
            """;

    private static final String ACTIVE = "finished_at IS NULL ";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    public RebuildRecords(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes a new one down; empty while there is another that is not over. */
    Optional<Long> ask(Set<String> projections, @Nullable String programme, String reason, String by) {
        return jdbc
                .query(
                        """
                        INSERT INTO rebuild (projections, programme, reason, asked_by, asked_at, state)
                        VALUES (?, ?, ?, ?, ?, 'waiting') ON CONFLICT DO NOTHING RETURNING id
                        """,
                        (rs, _) -> rs.getLong(1),
                        new TreeSet<>(projections).toArray(String[]::new),
                        programme,
                        reason,
                        by,
                        now())
                .stream()
                .findFirst();
    }

    /** One of them. */
    public Optional<RebuildReport> of(long id) {
        return jdbc.query(SELECT + "WHERE id = ?", RebuildRecords::report, id).stream()
                .findFirst();
    }

    /** The one that is not over. */
    public Optional<RebuildReport> active() {
        return jdbc.query(SELECT + "WHERE " + ACTIVE, RebuildRecords::report).stream()
                .findFirst();
    }

    /** The newest ones. */
    public List<RebuildReport> latest(int limit) {
        return jdbc.query(SELECT + "ORDER BY id DESC LIMIT ?", RebuildRecords::report, limit);
    }

    void started(long id, long total) {
        jdbc.update(
                "UPDATE rebuild SET state = 'folding', started_at = ?, seen_at = ?, total = ? WHERE id = ?",
                now(),
                now(),
                total,
                id);
    }

    /** Says how far it is; returns whether it shall go on. */
    boolean progress(long id, long done) {
        return jdbc
                .query(
                        "UPDATE rebuild SET done = ?, seen_at = ? WHERE id = ? RETURNING cancel_asked",
                        (rs, _) -> !rs.getBoolean(1),
                        done,
                        now(),
                        id)
                .stream()
                .allMatch(goesOn -> goesOn);
    }

    void folded(long id, long done, long failed) {
        jdbc.update(
                "UPDATE rebuild SET done = ?, failed = ?, folded_at = ?, seen_at = ? WHERE id = ?",
                done,
                failed,
                now(),
                now(),
                id);
    }

    boolean isCancelled(long id) {
        return !jdbc.query("SELECT FROM rebuild WHERE id = ? AND cancel_asked", (_, _) -> true, id)
                .isEmpty();
    }

    void state(long id, RebuildState state) {
        jdbc.update(
                "UPDATE rebuild SET state = ?, finished_at = ? WHERE id = ?",
                state.toString(),
                state.isOver() ? now() : null,
                id);
    }

    void failed(long id, String problem) {
        jdbc.update("UPDATE rebuild SET problem = ? WHERE id = ?", problem, id);
        state(id, RebuildState.FAILED);
    }

    void compared(long id, long rows, long differences, @Nullable String first) {
        jdbc.update(
                "UPDATE rebuild SET compared = ?, differences = ?, first_difference = ? WHERE id = ?",
                rows,
                differences,
                first,
                id);
    }

    void askToCancel(long id) {
        jdbc.update("UPDATE rebuild SET cancel_asked = true WHERE id = ? AND " + ACTIVE, id);
    }

    /** Says whose tables are kept beside. */
    void keptOld(long id, Collection<String> projections) {
        jdbc.batchUpdate(
                "INSERT INTO rebuild_old (projection, rebuild) VALUES (?, ?)"
                        + " ON CONFLICT (projection) DO UPDATE SET rebuild = excluded.rebuild",
                projections.stream().map(name -> new Object[] {name, id}).toList());
    }

    /** The projections whose tables one rebuild put aside. */
    Set<String> old(long id) {
        return new TreeSet<>(
                jdbc.query("SELECT projection FROM rebuild_old WHERE rebuild = ?", (rs, _) -> rs.getString(1), id));
    }

    void droppedOld(Collection<String> projections) {
        jdbc.update("DELETE FROM rebuild_old WHERE projection = ANY (?)", (Object) projections.toArray(String[]::new));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static RebuildReport report(ResultSet rs, int row) throws SQLException {
        return new RebuildReport(
                rs.getLong("id"),
                List.of((String[]) rs.getArray("projections").getArray()),
                rs.getString("programme"),
                rs.getString("reason"),
                rs.getString("asked_by"),
                rs.getTimestamp("asked_at").toInstant(),
                RebuildState.of(rs.getString("state")),
                instant(rs, "started_at"),
                instant(rs, "folded_at"),
                instant(rs, "seen_at"),
                instant(rs, "finished_at"),
                number(rs, "total"),
                rs.getLong("done"),
                number(rs, "compared"),
                number(rs, "differences"),
                rs.getString("first_difference"),
                rs.getLong("failed"),
                rs.getString("problem"),
                rs.getBoolean("old_kept"));
    }

    private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
        Timestamp at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Long number(ResultSet rs, String column) throws SQLException {
        long value = rs.getLong(column);
        return rs.wasNull() ? null : value;
    }
}
