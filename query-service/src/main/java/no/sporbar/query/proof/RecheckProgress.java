package no.sporbar.query.proof;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** When the copy was last compared with its tree. */
@Repository
class RecheckProgress {
    /** The last whole pass. */
    record Pass(long size, Instant finishedAt) {}

    private final JdbcTemplate jdbc;

    RecheckProgress(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Pass> last() {
        return jdbc
                .query(
                        "SELECT size, finished_at FROM ledger_recheck",
                        (rs, _) -> new Pass(rs.getLong(1), rs.getTimestamp(2).toInstant()))
                .stream()
                .findFirst();
    }

    void finished(long size, Instant at) {
        jdbc.update("""
                INSERT INTO ledger_recheck (size, finished_at) VALUES (?, ?)
                ON CONFLICT (single) DO UPDATE SET size = excluded.size, finished_at = excluded.finished_at
                """, size, Timestamp.from(at));
    }
}
