package no.sporbar.query.replay;

import no.sporbar.query.projection.RowLines;
import org.springframework.jdbc.core.JdbcTemplate;

/** Breaks a wall on purpose. */
final class NeedsTheDatabase {
    static final RowLines ROWS = new RowLines(new JdbcTemplate());
}
