package no.sporbar.query.sources;

import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which documents facts may cite. */
@Component
public class Sources extends Rows<SourceRow> {
    public Sources(JdbcTemplate jdbc, SourceProjection projection) {
        super(jdbc, new Question<>("sources", "source", projection));
    }
}
