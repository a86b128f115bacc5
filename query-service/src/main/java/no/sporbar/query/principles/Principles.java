package no.sporbar.query.principles;

import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which principles there are and how they are worded, in the order of their ids, which ranks none. */
@Component
public class Principles extends Rows<PrincipleRow> {
    public Principles(JdbcTemplate jdbc, PrincipleProjection projection) {
        super(jdbc, new Question<>("principles", "principle", projection));
    }
}
