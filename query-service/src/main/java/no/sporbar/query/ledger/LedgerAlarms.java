package no.sporbar.query.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * What was found wrong with the ledger. One trouble is one open alarm, however often it is found; nothing is ever removed.
 *
 * <p>Contract: an alarm is durable when the caller's transaction has committed.
 */
@Repository
public class LedgerAlarms {
    /**
     * One trouble.
     *
     * @param code stable, such as {@code ledger.entry-altered}; its text for people has the same name
     * @param position the first entry concerned; 0 where it is about the whole
     * @param about what of: two alarms with the same code and the same of this are one
     * @param detail one line for whoever looks into it
     * @param evidence whatever shows it, as text, whole; empty where there is none
     */
    public record Trouble(String code, long position, String about, String detail, String evidence) {}

    /** A trouble, when it was found, and when it was well again; null while it is not. */
    public record Alarm(
            long id,
            Trouble trouble,
            Instant raisedAt,
            @Nullable Instant clearedAt) {}

    /** How {@link Trouble#about} begins where whoever keeps the ledger has reported it. */
    public static final String REPORTED = "reported:";

    private static final String COLUMNS =
            "SELECT id, code, position, about, detail, evidence, raised_at, cleared_at FROM ledger_alarm ";

    private final JdbcTemplate jdbc;

    public LedgerAlarms(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Raises an alarm, unless it is open already.
     *
     * @return whether it was not open yet
     */
    public boolean raise(Trouble t) {
        return jdbc.update("""
                INSERT INTO ledger_alarm (code, position, about, detail, evidence) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (code, about) WHERE cleared_at IS NULL DO NOTHING
                """, t.code(), t.position(), stored(t.about()), stored(t.detail()), stored(t.evidence()))
                > 0;
    }

    /** As {@link #raise}, unless it was ever raised: for what is told again and again without being found again. */
    public boolean raiseOnce(Trouble t) {
        Boolean known = jdbc.queryForObject(
                "SELECT EXISTS (SELECT FROM ledger_alarm WHERE code = ? AND about = ?)",
                Boolean.class,
                t.code(),
                stored(t.about()));
        return !Boolean.TRUE.equals(known) && raise(t);
    }

    /** PostgreSQL has no NUL in text. */
    private static String stored(String text) {
        return text.replace('\0', '\uFFFD');
    }

    /** What is about this is well again. */
    public boolean clear(String code, String about) {
        return jdbc.update("""
                UPDATE ledger_alarm SET cleared_at = clock_timestamp()
                WHERE code = ? AND about = ? AND cleared_at IS NULL
                """, code, stored(about)) > 0;
    }

    /** All that was reported is well again. */
    public void clearReported() {
        jdbc.update(
                "UPDATE ledger_alarm SET cleared_at = clock_timestamp() WHERE about LIKE ? AND cleared_at IS NULL",
                REPORTED + "%");
    }

    /** How many are open. */
    public long openCount() {
        Long count = jdbc.queryForObject("SELECT count(*) FROM ledger_alarm WHERE cleared_at IS NULL", Long.class);
        return count == null ? 0 : count;
    }

    /** The open ones, the latest first. */
    public List<Alarm> open(int limit) {
        return jdbc.query(COLUMNS + "WHERE cleared_at IS NULL ORDER BY id DESC LIMIT ?", LedgerAlarms::alarm, limit);
    }

    /** The open ones of a code, the earliest first. */
    public List<Alarm> open(String code, int limit) {
        return jdbc.query(
                COLUMNS + "WHERE cleared_at IS NULL AND code = ? ORDER BY id LIMIT ?",
                LedgerAlarms::alarm,
                code,
                limit);
    }

    /** Those that are well again, the latest first. */
    public List<Alarm> past(int limit) {
        return jdbc.query(
                COLUMNS + "WHERE cleared_at IS NOT NULL ORDER BY id DESC LIMIT ?", LedgerAlarms::alarm, limit);
    }

    private static Alarm alarm(ResultSet rs, int row) throws SQLException {
        Timestamp cleared = rs.getTimestamp(8);
        return new Alarm(
                rs.getLong(1),
                new Trouble(rs.getString(2), rs.getLong(3), rs.getString(4), rs.getString(5), rs.getString(6)),
                rs.getTimestamp(7).toInstant(),
                cleared == null ? null : cleared.toInstant());
    }
}
