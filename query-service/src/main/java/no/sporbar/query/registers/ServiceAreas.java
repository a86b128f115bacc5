package no.sporbar.query.registers;

import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which areas of services were selected, and the measures sketched for each. */
@Component
public class ServiceAreas extends Rows<ServiceAreaRow> {
    public ServiceAreas(JdbcTemplate jdbc, ServiceAreaProjection projection) {
        super(jdbc, new Question<>("service-areas", "service-area", projection));
    }
}
