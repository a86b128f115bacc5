package no.sporbar.query.calendar;

import java.util.HashMap;
import java.util.Map;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** How many versions each thing of a kind had had: a number that rises with all that happens to it, and never falls. */
@Repository
class VersionCounts {
    private final JdbcTemplate jdbc;

    VersionCounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Integer> of(Rows<?> rows, Moment moment) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.query(
                "SELECT id, count(*) FROM %s WHERE programme = ? AND from_position <= ? GROUP BY id"
                        .formatted(rows.question().projection().name()),
                rs -> {
                    counts.put(rs.getString(1), rs.getInt(2));
                },
                moment.programme().value(),
                moment.position());
        return counts;
    }
}
