package no.sporbar.query.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What operators have declared dealt with: who, when and why, for ever.
 *
 * <p>Contract: an alarm and its clearing become durable together. What is still wrong and is looked for again and again comes
 * back as a new alarm; nothing here makes a trouble unseen.
 */
@Repository
public class AlarmClearings {
    /** Who has cleared an alarm, when and why. */
    public record Clearing(long alarm, Instant at, String by, String reason) {}

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public AlarmClearings(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** @return false where no such alarm is open */
    public boolean clear(Clearing clearing) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            Timestamp at = Timestamp.from(clearing.at());
            boolean open = jdbc.update(
                            "UPDATE ledger_alarm SET cleared_at = ? WHERE id = ? AND cleared_at IS NULL",
                            at,
                            clearing.alarm())
                    > 0;
            if (open)
                jdbc.update(
                        "INSERT INTO alarm_clearing (alarm, cleared_at, cleared_by, reason) VALUES (?, ?, ?, ?)",
                        clearing.alarm(),
                        at,
                        clearing.by(),
                        clearing.reason());
            return open;
        }));
    }

    /** Those of some alarms, by the alarm. */
    public Map<Long, Clearing> of(List<Long> alarms) {
        Map<Long, Clearing> found = new HashMap<>();
        jdbc.query(
                "SELECT alarm, cleared_at, cleared_by, reason FROM alarm_clearing WHERE alarm = ANY (?)",
                rs -> {
                    found.put(rs.getLong(1), clearing(rs));
                },
                (Object) alarms.toArray(Long[]::new));
        return found;
    }

    /** The latest ones, the latest first. */
    public List<Clearing> latest(int limit) {
        return jdbc.query(
                "SELECT alarm, cleared_at, cleared_by, reason FROM alarm_clearing ORDER BY cleared_at DESC, alarm LIMIT ?",
                (rs, _) -> clearing(rs),
                limit);
    }

    private static Clearing clearing(ResultSet rs) throws SQLException {
        return new Clearing(rs.getLong(1), rs.getTimestamp(2).toInstant(), rs.getString(3), rs.getString(4));
    }
}
