package no.sporbar.query.timeline;

import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which milestones there are, and how their dates have changed. */
@Component
public class Milestones extends Rows<MilestoneRow> {
    public Milestones(JdbcTemplate jdbc, MilestoneProjection projection) {
        super(jdbc, new Question<>("milestones", "milestone", projection));
    }
}
