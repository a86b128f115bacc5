package no.sporbar.query.intake;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sporbar.query.ledger.SqlArrays;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.IncorrectUpdateSemanticsDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * How far each programme has been folded. Its rows are also the locks: whoever writes a programme's rows has locked its
 * progress first, in the order of the ids, so that two instances wait for each other and never for each other in turn.
 */
@Repository
public class ProgrammeProgress {
    /** The last entry of a programme that was folded. */
    public record Reached(
            String programme, long position, @Nullable Instant recordedAt) {}

    private final JdbcTemplate jdbc;

    public ProgrammeProgress(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How far a programme has come; empty where it is unknown or nothing of it has been folded. */
    public Optional<Reached> of(String programme) {
        return jdbc
                .query(
                        "SELECT position, recorded_at FROM programme_progress WHERE programme = ? AND position > 0",
                        (rs, _) -> new Reached(programme, rs.getLong(1), instant(rs.getTimestamp(2))),
                        programme)
                .stream()
                .findFirst();
    }

    /** How far every programme has come. */
    public Map<String, Long> all() {
        Map<String, Long> all = new HashMap<>();
        jdbc.query("SELECT programme, position FROM programme_progress", rs -> {
            all.put(rs.getString(1), rs.getLong(2));
        });
        return all;
    }

    /** Locks programmes until the transaction ends, new ones too, and says how far each has come. */
    public Map<String, Long> lock(Collection<String> programmes) {
        List<String> sorted = programmes.stream().distinct().sorted().toList();
        jdbc.update("""
                INSERT INTO programme_progress (programme, position)
                SELECT p, 0 FROM unnest(?::text[]) AS p
                WHERE NOT EXISTS (SELECT FROM programme_progress known WHERE known.programme = p)
                ORDER BY p COLLATE "C"
                ON CONFLICT (programme) DO NOTHING
                """, ps -> SqlArrays.text(ps, 1, sorted, p -> p));
        Map<String, Long> progress = new HashMap<>();
        jdbc.query("""
                SELECT programme, position FROM programme_progress WHERE programme = ANY (?)
                ORDER BY programme FOR UPDATE
                """, ps -> SqlArrays.text(ps, 1, sorted, p -> p), rs -> {
            progress.put(rs.getString(1), rs.getLong(2));
        });
        return progress;
    }

    /** Moves locked programmes forward; one that has come as far already fails the transaction. */
    void move(Collection<Reached> reached) {
        if (reached.isEmpty()) return;
        List<Reached> rows = List.copyOf(reached);
        int moved = jdbc.update("""
                UPDATE programme_progress p
                SET position = u.position, recorded_at = timestamptz 'epoch' + u.micros * interval '1 microsecond'
                FROM unnest(?::text[], ?::bigint[], ?::bigint[]) AS u (programme, position, micros)
                WHERE p.programme = u.programme AND p.position < u.position
                """, ps -> {
            SqlArrays.text(ps, 1, rows, Reached::programme);
            SqlArrays.longs(ps, 2, rows, Reached::position);
            SqlArrays.array(
                    ps,
                    3,
                    "int8",
                    rows.stream()
                            .map(r -> r.recordedAt() == null
                                    ? null
                                    : ChronoUnit.MICROS.between(Instant.EPOCH, r.recordedAt()))
                            .toArray(Long[]::new));
        });
        if (moved != rows.size())
            throw new IncorrectUpdateSemanticsDataAccessException(
                    "%d of %d programmes could be moved forward".formatted(moved, rows.size()));
    }

    /** Puts a locked programme back to before its first entry. */
    void reset(String programme) {
        jdbc.update(
                "UPDATE programme_progress SET position = 0, recorded_at = NULL, refolded = refolded + 1"
                        + " WHERE programme = ?",
                programme);
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
