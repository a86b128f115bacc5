package no.sporbar.query.timeline;

import java.util.Comparator;
import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the plan is measured against, the oldest first within a page. */
@Component
public class Baselines extends Rows<BaselineRow> {
    private static final Comparator<BaselineRow> BY_POSITION =
            Comparator.comparingLong(row -> row.recorded().position());

    public Baselines(JdbcTemplate jdbc, BaselineProjection projection) {
        super(jdbc, new Question<>("baselines", "baseline", projection, BY_POSITION));
    }
}
