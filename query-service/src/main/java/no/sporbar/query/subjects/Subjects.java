package no.sporbar.query.subjects;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.projection.RowsAsAt;
import no.sporbar.query.projection.RowsBetween;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What things are called and where they stand, as at any moment: one statement, however many. */
@Component
public class Subjects {
    /** No more versions of one thing are read than this, the latest first. */
    private static final int VERSIONS = 50;

    private final RowsAsAt<SubjectRow> rows;
    private final RowsBetween<SubjectRow> between;

    public Subjects(JdbcTemplate jdbc, SubjectProjection projection) {
        this.rows = new RowsAsAt<>(jdbc, projection);
        this.between = new RowsBetween<>(jdbc, projection);
    }

    /** One of them, if it was there. */
    public Optional<SubjectRow> one(Moment moment, Subject subject) {
        return rows.one(moment.programme().value(), subject.toString(), moment.asOf());
    }

    /** Those of them that were there. */
    public Map<Subject, SubjectRow> of(Moment moment, Collection<Subject> subjects) {
        return rows.among(moment.programme().value(), texts(subjects), moment.asOf()).stream()
                .collect(Collectors.toMap(SubjectRow::subject, row -> row));
    }

    /** Those of some kinds that there were, at most so many of each. */
    public List<SubjectRow> ofKinds(Moment moment, Collection<Subject.Kind> kinds, int most) {
        List<String> beginnings = kinds.stream().map(kind -> kind + "/").toList();
        return rows.beginningWith(moment.programme().value(), beginnings, most, moment.asOf());
    }

    /** What each has been called and how it was worded, oldest first. */
    public Map<Subject, List<SubjectRow>> versions(Moment moment, Collection<Subject> subjects) {
        return rows.versionsAmong(moment.programme().value(), texts(subjects), VERSIONS, moment.asOf()).stream()
                .collect(Collectors.groupingBy(SubjectRow::subject, LinkedHashMap::new, Collectors.toList()));
    }

    /** What facts of one stored name, such as {@code decision.resolved}, made of those of a kind, the latest first. */
    public List<SubjectRow> made(Moment moment, Subject.Kind kind, String fact, int limit) {
        return between.madeAmong(moment.programme().value(), kind + "/", fact, limit, moment.position());
    }

    private static List<String> texts(Collection<Subject> subjects) {
        return subjects.stream().map(Subject::toString).toList();
    }
}
