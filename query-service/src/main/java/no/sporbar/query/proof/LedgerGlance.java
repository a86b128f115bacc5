package no.sporbar.query.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How it stands with the proof, at a glance: for the foot of every page, at the cost of one statement a second at most. */
@Component
public class LedgerGlance {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final String ASK = """
            SELECT (SELECT size FROM tree_progress), c.size, c.seen_at, a.code, a.alarms
            FROM (SELECT 1) AS one
            LEFT JOIN (SELECT size, seen_at FROM checkpoint WHERE wrong = false
                ORDER BY size DESC, id DESC LIMIT 1) AS c ON true
            LEFT JOIN (SELECT code, count(*) AS alarms FROM ledger_alarm WHERE cleared_at IS NULL GROUP BY code) AS a
                ON true
            """;

    /**
     * How it stood a moment ago.
     *
     * @param treeSize how many entries were hashed here
     * @param size of the largest checkpoint that was found right; 0 before the first
     * @param seenAt when that came; null before the first
     * @param alarms how many are open, by code
     */
    public record Glance(long treeSize, long size, @Nullable Instant seenAt, Map<String, Long> alarms) {
        /** How many are open of a code. */
        public long open(String code) {
            return alarms.getOrDefault(code, 0L);
        }
    }

    /** What is known when the database does not answer. */
    private static final Glance NOTHING = new Glance(0, 0, null, Map.of());

    private record Taken(Instant at, Glance glance) {}

    private final JdbcTemplate jdbc;
    private final Clock clock;
    private volatile @Nullable Taken last;

    public LedgerGlance(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How it stands; never fails, so that it can stand on the page that says that something failed. */
    public Glance now() {
        Taken taken = last;
        Instant now = clock.instant();
        if (taken != null && now.isBefore(taken.at().plus(FRESH)) && !now.isBefore(taken.at())) return taken.glance();
        try {
            Glance glance = ask();
            last = new Taken(now, glance);
            return glance;
        } catch (DataAccessException e) {
            return taken == null ? NOTHING : taken.glance();
        }
    }

    private Glance ask() {
        Map<String, Long> alarms = new TreeMap<>();
        Glance[] seen = {NOTHING};
        jdbc.query(ASK, rs -> {
            if (rs.getString(4) != null) alarms.put(rs.getString(4), rs.getLong(5));
            var at = rs.getTimestamp(3);
            seen[0] = new Glance(rs.getLong(1), rs.getLong(2), at == null ? null : at.toInstant(), alarms);
        });
        return seen[0];
    }
}
