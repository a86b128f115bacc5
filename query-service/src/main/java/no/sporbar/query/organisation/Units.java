package no.sporbar.query.organisation;

import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which units there are, have been and will be. */
@Component
public class Units extends Rows<UnitRow> {
    public Units(JdbcTemplate jdbc, UnitProjection projection) {
        super(jdbc, new Question<>("units", "unit", projection));
    }
}
