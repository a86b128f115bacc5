package no.sporbar.query.budgets;

import java.util.Comparator;
import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What was proposed, granted and spent; by year within a page. */
@Component
public class Budgets extends Rows<BudgetRow> {
    private static final Comparator<BudgetRow> BY_YEAR = Comparator.comparingInt(BudgetRow::year)
            .thenComparing(row -> row.id().value());

    public Budgets(JdbcTemplate jdbc, BudgetProjection projection) {
        super(jdbc, new Question<>("budgets", "budget", projection, BY_YEAR));
    }
}
