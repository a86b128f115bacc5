package no.sporbar.query.feeds;

import java.util.List;
import no.sporbar.query.answer.Moment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The entries of a programme as they stand in the own copy of the ledger, byte for byte, in bounded parts. */
@Repository
class EventLines {
    /** One entry, which has no newline in it, since canonical JSON has none. */
    record Line(long position, byte[] entry) {}

    private static final String AFTER = """
            SELECT position, entry FROM entry
            WHERE programme = ? AND position > ? AND position <= ? ORDER BY position LIMIT ?
            """;

    private final JdbcTemplate jdbc;

    EventLines(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> after(Moment moment, long after, int limit) {
        return jdbc.query(
                AFTER,
                (rs, _) -> new Line(rs.getLong(1), rs.getBytes(2)),
                moment.programme().value(),
                after,
                moment.position(),
                limit);
    }
}
