package no.sporbar.query.organisation;

import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which tasks there are, and who owns each. */
@Component
public class Tasks extends Rows<TaskRow> {
    public Tasks(JdbcTemplate jdbc, TaskProjection projection) {
        super(jdbc, new Question<>("tasks", "task", projection));
    }
}
