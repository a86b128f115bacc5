package no.sporbar.query.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.VerifierKey;
import no.sporbar.query.proof.LogKey.TrustedBy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of trusted keys; a log has few. */
@Repository
class LogKeys {
    private final JdbcTemplate jdbc;

    LogKeys(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The current one first. */
    List<LogKey> all() {
        return jdbc.query("""
                SELECT id, vkey, trusted_by, until_size, rotation, trusted_at FROM log_key
                ORDER BY until_size IS NULL DESC, id DESC
                """, LogKeys::key);
    }

    /** @return whether it was not trusted yet */
    boolean trust(VerifierKey key, TrustedBy by, @Nullable String rotation, Instant now) {
        return jdbc.update("""
                INSERT INTO log_key (vkey, trusted_by, rotation, trusted_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (vkey) DO NOTHING
                """, key.toString(), by.toString(), rotation, Timestamp.from(now)) > 0;
    }

    /** Keeps the note by which a key gave way to one that was trusted already. */
    void rotated(VerifierKey earlier, long untilSize, VerifierKey next, String rotation) {
        jdbc.update("UPDATE log_key SET until_size = ? WHERE vkey = ?", untilSize, earlier.toString());
        jdbc.update("UPDATE log_key SET rotation = ? WHERE vkey = ? AND rotation IS NULL", rotation, next.toString());
    }

    private static LogKey key(ResultSet rs, int row) throws SQLException {
        try {
            long until = rs.getLong(4);
            Long untilSize = rs.wasNull() ? null : until;
            return new LogKey(
                    rs.getLong(1),
                    VerifierKey.parse(rs.getString(2)),
                    TrustedBy.of(rs.getString(3)),
                    untilSize,
                    rs.getString(5),
                    rs.getTimestamp(6).toInstant());
        } catch (MalformedException e) {
            throw new IllegalStateException("a trusted key was altered", e);
        }
    }
}
