package no.sporbar.query.tracks;

import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Under which conditions work has begun, and whether they held. */
@Component
public class Conditions extends Rows<ConditionRow> {
    public Conditions(JdbcTemplate jdbc, ConditionProjection projection) {
        super(jdbc, new Question<>("conditions", "condition", projection));
    }
}
