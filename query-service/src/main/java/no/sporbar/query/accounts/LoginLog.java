package no.sporbar.query.accounts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who logged in with which roles, and who tried. What is older than it may be is removed as new ones come. */
@Repository
public class LoginLog {
    private static final Duration LOOK_AGAIN = Duration.ofHours(1);
    private static final int REMOVED_AT_ONCE = 10_000;
    private static final int LONGEST = 200;

    private final JdbcTemplate jdbc;
    private final LoginLogSettings settings;
    private final Clock clock;
    private Instant looked = Instant.EPOCH;

    LoginLog(JdbcTemplate jdbc, LoginLogSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * One login, or one try.
     *
     * @param subject as the login calls them; null where nobody could be told
     * @param outcome {@code logged-in}, {@code logged-out}, or {@code failed} and the code of what was wrong
     */
    public record Login(
            long number,
            Instant at,
            @Nullable String subject,
            @Nullable String name,
            List<String> roles,
            String outcome) {}

    /** Keeps one. */
    void add(@Nullable String subject, @Nullable String name, List<String> roles, String outcome) {
        Instant now = clock.instant();
        jdbc.update(
                "INSERT INTO login_event (at, subject, name, roles, outcome) VALUES (?, ?, ?, ?, ?)",
                Timestamp.from(now),
                shortened(subject),
                shortened(name),
                roles.stream().limit(LONGEST).map(LoginLog::shortened).toArray(String[]::new),
                shortened(outcome));
        if (isTimeToLook(now)) removeBefore(now.minus(settings.keep()));
    }

    private synchronized boolean isTimeToLook(Instant now) {
        if (now.isBefore(looked.plus(LOOK_AGAIN))) return false;
        looked = now;
        return true;
    }

    private void removeBefore(Instant oldest) {
        jdbc.update(
                "DELETE FROM login_event WHERE id IN (SELECT id FROM login_event WHERE at < ? LIMIT ?)",
                Timestamp.from(oldest),
                REMOVED_AT_ONCE);
    }

    /** A part of them, newest first. */
    public List<Login> before(long number, int limit) {
        return jdbc.query(
                "SELECT id, at, subject, name, roles, outcome FROM login_event WHERE id < ? ORDER BY id DESC LIMIT ?",
                (rs, _) -> new Login(
                        rs.getLong(1),
                        rs.getTimestamp(2).toInstant(),
                        rs.getString(3),
                        rs.getString(4),
                        List.of((String[]) rs.getArray(5).getArray()),
                        rs.getString(6)),
                number,
                limit);
    }

    private static @Nullable String shortened(@Nullable String text) {
        if (text == null) return null;
        String stored = text.replace('\0', '\uFFFD');
        return stored.length() <= LONGEST ? stored : stored.substring(0, LONGEST);
    }
}
