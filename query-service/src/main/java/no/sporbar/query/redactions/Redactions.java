package no.sporbar.query.redactions;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.sporbar.events.PersonId;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import no.sporbar.query.projection.RowsAsAt;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What was erased about persons. */
@Component
public class Redactions extends Rows<RedactionRow> {
    /** So many things are shown of each person. */
    public static final int MOST_FACTS = 50;

    private final RowsAsAt<RedactionRow> redactions;
    private final RowsAsAt<PersonalFactRow> facts;

    public Redactions(JdbcTemplate jdbc, RedactionProjection projection, PersonalFactProjection facts) {
        super(jdbc, new Question<>("redactions", "redaction", projection));
        this.redactions = new RowsAsAt<>(jdbc, projection);
        this.facts = new RowsAsAt<>(jdbc, facts);
    }

    /** Those of some persons who had been erased. What is erased is so on every day. */
    public Set<PersonId> erasedAmong(Moment moment, Collection<PersonId> persons) {
        Set<PersonId> erased = new HashSet<>();
        List<String> ids = persons.stream().map(PersonId::value).distinct().toList();
        for (RedactionRow row : redactions.among(
                moment.programme().value(), ids, moment.everyDay().asOf())) erased.add(row.id());
        return erased;
    }

    /** The things whose facts answer for something about each of some persons, at most {@link #MOST_FACTS} of each. */
    public Map<PersonId, List<PersonalFactRow>> facts(Moment moment, Collection<PersonId> persons) {
        List<String> beginnings =
                persons.stream().map(PersonalFactRow::beginning).distinct().toList();
        Map<PersonId, List<PersonalFactRow>> of = new HashMap<>();
        for (PersonalFactRow fact : facts.beginningWith(
                moment.programme().value(),
                beginnings,
                MOST_FACTS,
                moment.everyDay().asOf())) of.merge(fact.person(), List.of(fact), Redactions::both);
        return of;
    }

    private static List<PersonalFactRow> both(List<PersonalFactRow> some, List<PersonalFactRow> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
