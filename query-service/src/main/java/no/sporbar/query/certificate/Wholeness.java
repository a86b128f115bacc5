package no.sporbar.query.certificate;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Whether every programme is folded up to a position: then its rows up to there are all there are and will be. */
@Repository
class Wholeness {
    private static final String PARTLY_FOLDED = """
            SELECT EXISTS (
                SELECT FROM parked_programme s LEFT JOIN programme_progress p USING (programme)
                WHERE EXISTS (
                    SELECT FROM entry e
                    WHERE e.programme = s.programme AND e.position > coalesce(p.position, 0) AND e.position <= ?))
            OR EXISTS (
                SELECT FROM (
                    SELECT programme, max(position) AS last FROM entry
                    WHERE position > ? AND position <= ? GROUP BY programme) e
                LEFT JOIN programme_progress p USING (programme)
                WHERE coalesce(p.position, 0) < e.last)
            """;

    private final JdbcTemplate jdbc;

    Wholeness(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether all are.
     *
     * @param known a position up to which all were before: since then only a programme that is parked can have been folded
     *     back
     */
    boolean upTo(long position, long known) {
        return !Boolean.TRUE.equals(jdbc.queryForObject(PARTLY_FOLDED, Boolean.class, position, known, position));
    }
}
