package no.sporbar.query.registers;

import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the programme has to be coordinated with. */
@Component
public class Initiatives extends Rows<InitiativeRow> {
    public Initiatives(JdbcTemplate jdbc, InitiativeProjection projection) {
        super(jdbc, new Question<>("initiatives", "initiative", projection));
    }
}
