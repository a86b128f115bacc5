package no.sporbar.query.registers;

import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which risks and external constraints have been pointed out. */
@Component
public class Risks extends Rows<RiskRow> {
    public Risks(JdbcTemplate jdbc, RiskProjection projection) {
        super(jdbc, new Question<>("risks", "risk", projection));
    }
}
