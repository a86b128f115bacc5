package no.sporbar.query.decisions;

import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which decisions there are: recommended beside resolved. */
@Component
public class Decisions extends Rows<DecisionRow> {
    public Decisions(JdbcTemplate jdbc, DecisionProjection projection) {
        super(jdbc, new Question<>("decisions", "decision", projection));
    }
}
