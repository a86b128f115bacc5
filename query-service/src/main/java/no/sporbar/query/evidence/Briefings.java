package no.sporbar.query.evidence;

import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Who is briefed, at which milestone, and whether it took place. */
@Component
public class Briefings extends Rows<BriefingRow> {
    public Briefings(JdbcTemplate jdbc, BriefingProjection projection) {
        super(jdbc, new Question<>("briefings", "briefing", projection));
    }
}
