package no.sporbar.query.registers;

import java.util.Comparator;
import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which goals stand above the programme; by number within a page. */
@Component
public class SuperiorGoals extends Rows<SuperiorGoalRow> {
    public SuperiorGoals(JdbcTemplate jdbc, SuperiorGoalProjection projection) {
        super(
                jdbc,
                new Question<>(
                        "superior-goals",
                        "superior-goal",
                        projection,
                        Comparator.comparingInt(SuperiorGoalRow::number)));
    }
}
