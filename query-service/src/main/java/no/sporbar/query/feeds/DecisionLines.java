package no.sporbar.query.feeds;

import java.util.List;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.decisions.DecisionRow;
import no.sporbar.query.projection.StateJson;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** Everything that happened to the cases of a programme, in bounded parts; each part is one statement. */
@Repository
class DecisionLines {
    private static final String BETWEEN = """
            SELECT d.from_position, e.event_id, d.programme, d.state
            FROM decision d JOIN entry e ON e.position = d.from_position
            WHERE d.programme = ? AND d.from_position > ? AND d.from_position < ?
            ORDER BY d.from_position %s LIMIT ?
            """;
    private static final String OLDEST_FIRST = BETWEEN.formatted("ASC");
    private static final String NEWEST_FIRST = BETWEEN.formatted("DESC");

    private static final RowMapper<DecisionLine> ROW = (rs, _) -> {
        DecisionRow decision = StateJson.read(rs.getBytes(4), DecisionRow.class);
        return new DecisionLine(
                rs.getLong(1),
                rs.getString(2),
                rs.getString(3),
                decision.recorded().type(),
                decision.recorded().at(),
                decision);
    };

    private final JdbcTemplate jdbc;

    DecisionLines(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The first so many after a position. */
    List<DecisionLine> after(Moment moment, long after, int limit) {
        return read(OLDEST_FIRST, moment, after, moment.position() + 1, limit);
    }

    /** The last so many after one position and before another, the newest first. */
    List<DecisionLine> latest(Moment moment, long after, long before, int limit) {
        return read(NEWEST_FIRST, moment, after, Math.min(before, moment.position() + 1), limit);
    }

    private List<DecisionLine> read(String sql, Moment moment, long after, long before, int limit) {
        String programme = moment.programme().value();
        return jdbc.query(sql, ROW, programme, after, before, limit);
    }
}
