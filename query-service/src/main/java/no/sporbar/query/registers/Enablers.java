package no.sporbar.query.registers;

import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What has been named as a means to reach the goals. */
@Component
public class Enablers extends Rows<EnablerRow> {
    public Enablers(JdbcTemplate jdbc, EnablerProjection projection) {
        super(jdbc, new Question<>("enablers", "enabler", projection));
    }
}
