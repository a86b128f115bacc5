package no.sporbar.query.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.sporbar.query.answer.Moment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** When a programme's decisions were recorded: one statement, and a bounded number of them around any moment. */
@Repository
class DecisionMarks {
    /** So many up to a moment, and so many after it. */
    static final int MOST = 25;

    private static final String ACTS = """
            (SELECT from_position, from_recorded_at, state->>'title', state->'recorded'->>'type' FROM decision
             WHERE programme = ? AND state->'recorded'->>'type' IN ('decision.recommended', 'decision.resolved')
               AND from_position %s LIMIT %d)
            """;

    private static final String AROUND = ACTS.formatted("<= ? ORDER BY from_position DESC", MOST + 1)
            + "UNION ALL "
            + ACTS.formatted("> ? ORDER BY from_position", MOST + 1);

    private final JdbcTemplate jdbc;

    DecisionMarks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One recommendation or resolution. */
    record Mark(long position, Instant recordedAt, String title, boolean resolved) {}

    /**
     * Some of them in the order in which they were recorded.
     *
     * @param complete whether there are no others
     */
    record Marks(List<Mark> all, boolean complete) {}

    /** Those around a moment, the later ones too: from the past a reader goes on to what came after. */
    Marks around(Moment moment) {
        String programme = moment.programme().value();
        List<Mark> found = jdbc.query(
                AROUND,
                (rs, _) -> new Mark(
                        rs.getLong(1),
                        rs.getTimestamp(2).toInstant(),
                        rs.getString(3),
                        rs.getString(4).equals("decision.resolved")),
                programme,
                moment.position(),
                programme,
                moment.position());
        List<Mark> nearest = new ArrayList<>();
        int before = 0;
        int after = 0;
        for (Mark mark : found)
            if ((mark.position() <= moment.position() ? ++before : ++after) <= MOST) nearest.add(mark);
        nearest.sort(Comparator.comparingLong(Mark::position));
        return new Marks(List.copyOf(nearest), before <= MOST && after <= MOST);
    }
}
