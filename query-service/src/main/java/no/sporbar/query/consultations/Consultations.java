package no.sporbar.query.consultations;

import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which consultations there are: what was asked, whom, until when, and what was stated of the answers. */
@Component
public class Consultations extends Rows<ConsultationRow> {
    public Consultations(JdbcTemplate jdbc, ConsultationProjection projection) {
        super(jdbc, new Question<>("consultations", "consultation", projection));
    }
}
