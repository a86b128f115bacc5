package no.sporbar.query.evidence;

import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which impact assessments were delivered, of what, and what they found. */
@Component
public class ImpactAssessments extends Rows<ImpactAssessmentRow> {
    public ImpactAssessments(JdbcTemplate jdbc, ImpactAssessmentProjection projection) {
        super(jdbc, new Question<>("impact-assessments", "impact-assessment", projection));
    }
}
