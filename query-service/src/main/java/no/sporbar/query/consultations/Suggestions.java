package no.sporbar.query.consultations;

import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What was suggested, of everything or of one thing ({@code ?about=goal/mal-2}), and what became of it. */
@Component
public class Suggestions extends Rows<SuggestionRow> {
    public Suggestions(JdbcTemplate jdbc, SuggestionProjection projection) {
        super(jdbc, new Question<>("suggestions", "suggestion", projection).filteredBy("about"));
    }
}
