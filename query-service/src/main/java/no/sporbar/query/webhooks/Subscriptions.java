package no.sporbar.query.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.sporbar.query.webhooks.Subscription.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The table of webhooks.
 *
 * <p>A place is moved only from where it was thought to be, so whoever delivers notices that an operator has moved it, or has
 * taken the webhook away, and begins anew.
 */
@Repository
class Subscriptions {
    private static final String SELECT = """
            SELECT id, url, programme, types, secret, place, state, attempts, failing_since, next_attempt_at, last_problem,
                   delivered_at, created_at, created_by
            FROM webhook
            """;

    private final JdbcTemplate jdbc;

    Subscriptions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new one, unless there are as many as may be. */
    boolean add(Subscription s, int most) {
        return jdbc.update(
                        """
                        INSERT INTO webhook (id, url, programme, types, secret, place, state, created_at, created_by)
                        SELECT ?, ?, ?, ?, ?, ?, 'active', ?, ?
                        WHERE (SELECT count(*) FROM webhook) < ?
                        """,
                        s.id(),
                        s.url(),
                        s.programme(),
                        s.types().toArray(String[]::new),
                        s.sealed(),
                        s.place(),
                        Timestamp.from(s.createdAt()),
                        s.createdBy(),
                        most)
                > 0;
    }

    List<Subscription> all() {
        return jdbc.query(SELECT + "ORDER BY created_at, id", Subscriptions::row);
    }

    Optional<Subscription> one(String id) {
        return jdbc.query(SELECT + "WHERE id = ?", Subscriptions::row, id).stream()
                .findFirst();
    }

    boolean remove(String id) {
        return jdbc.update("DELETE FROM webhook WHERE id = ?", id) > 0;
    }

    /** Those that may be told something now. */
    List<Subscription> due(Instant now) {
        return jdbc.query(
                SELECT + "WHERE state = 'active' AND (next_attempt_at IS NULL OR next_attempt_at <= ?) ORDER BY id",
                Subscriptions::row,
                Timestamp.from(now));
    }

    boolean anyActive() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("SELECT EXISTS (SELECT FROM webhook WHERE state = 'active')", Boolean.class));
    }

    int count(State state) {
        Integer count =
                jdbc.queryForObject("SELECT count(*) FROM webhook WHERE state = ?", Integer.class, state.toString());
        return count == null ? 0 : count;
    }

    /** Those that are active and could not be told the last time. */
    int failing() {
        Integer count = jdbc.queryForObject(
                "SELECT count(*) FROM webhook WHERE state = 'active' AND attempts > 0", Integer.class);
        return count == null ? 0 : count;
    }

    /** It was told what stands at a place. */
    boolean delivered(String id, long from, long to, Instant now) {
        return jdbc.update("""
                UPDATE webhook SET place = ?, attempts = 0, failing_since = NULL, next_attempt_at = NULL,
                    last_problem = NULL, delivered_at = ?
                WHERE id = ? AND place = ? AND state = 'active'
                """, to, Timestamp.from(now), id, from) > 0;
    }

    /** It did not want to be told what stands up to a place. */
    boolean passed(String id, long from, long to) {
        return jdbc.update("UPDATE webhook SET place = ? WHERE id = ? AND place = ?", to, id, from) > 0;
    }

    /** It could not be told what comes after a place. */
    void failed(String id, long from, State then, int attempts, Instant since, Instant next, String problem) {
        jdbc.update("""
                UPDATE webhook SET state = ?, attempts = ?, failing_since = ?, next_attempt_at = ?, last_problem = ?
                WHERE id = ? AND place = ?
                """, then.toString(), attempts, Timestamp.from(since), Timestamp.from(next), problem, id, from);
    }

    /** It is told everything after a place, again or for the first time, also where it had been paused. */
    boolean restart(String id, long place) {
        return jdbc.update("""
                UPDATE webhook SET place = ?, state = 'active', attempts = 0, failing_since = NULL,
                    next_attempt_at = NULL, last_problem = NULL
                WHERE id = ?
                """, place, id) > 0;
    }

    private static Subscription row(ResultSet rs, int row) throws SQLException {
        return new Subscription(
                rs.getString("id"),
                rs.getString("url"),
                rs.getString("programme"),
                List.of((String[]) rs.getArray("types").getArray()),
                rs.getBytes("secret"),
                rs.getLong("place"),
                State.valueOf(rs.getString("state").toUpperCase(Locale.ROOT)),
                rs.getInt("attempts"),
                instant(rs.getTimestamp("failing_since")),
                instant(rs.getTimestamp("next_attempt_at")),
                rs.getString("last_problem"),
                instant(rs.getTimestamp("delivered_at")),
                rs.getTimestamp("created_at").toInstant(),
                rs.getString("created_by"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
