package no.sporbar.query.goals;

import java.util.Comparator;
import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which goals there are, how they are worded, and how they came to be so; by number within a page. */
@Component
public class Goals extends Rows<GoalRow> {
    public Goals(JdbcTemplate jdbc, GoalProjection projection) {
        super(jdbc, new Question<>("goals", "goal", projection, Comparator.comparingInt(GoalRow::number)));
    }
}
