package no.sporbar.query.timeline;

import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which periods the timeline has. */
@Component
public class Periods extends Rows<PeriodRow> {
    public Periods(JdbcTemplate jdbc, PeriodProjection projection) {
        super(jdbc, new Question<>("periods", "period", projection));
    }
}
