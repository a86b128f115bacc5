package no.sporbar.query.consultations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.sporbar.events.PersonId;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import no.sporbar.query.redactions.Redactions;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What was suggested, of everything or of one thing ({@code ?about=goal/mal-2}), and what became of it. Whether a name in it
 * was erased is worked out for the moment asked about.
 */
@Component
public class Suggestions extends Rows<SuggestionRow> {
    private final Redactions redactions;

    public Suggestions(JdbcTemplate jdbc, SuggestionProjection projection, Redactions redactions) {
        super(jdbc, new Question<>("suggestions", "suggestion", projection).filteredBy("about"));
        this.redactions = redactions;
    }

    @Override
    public Page<SuggestionRow> list(Moment moment, Map<String, String> filter, Paging paging) {
        return asked(moment, super.list(moment, filter, paging));
    }

    @Override
    public Optional<SuggestionRow> one(Moment moment, String id) {
        return super.one(moment, id)
                .map(row -> asked(moment, new Page<>(List.of(row), null)).rows().getFirst());
    }

    @Override
    public Page<SuggestionRow> versions(Moment moment, String id, Paging paging) {
        return asked(moment, super.versions(moment, id, paging));
    }

    private Page<SuggestionRow> asked(Moment moment, Page<SuggestionRow> page) {
        Set<PersonId> gone = redactions.erasedAmong(
                moment, page.rows().stream().flatMap(SuggestionRow::persons).toList());
        return new Page<>(page.rows().stream().map(row -> row.asked(gone)).toList(), page.next());
    }
}
