package no.sporbar.query.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import no.sporbar.query.organisation.AlternativeRow.RequiredAssessment;
import no.sporbar.query.subjects.SubjectRow;
import no.sporbar.query.subjects.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The alternatives side by side, and which of the assessments that each waits for have been delivered. */
@Component
public class Alternatives extends Rows<AlternativeRow> {
    private final Subjects subjects;

    public Alternatives(JdbcTemplate jdbc, AlternativeProjection projection, Subjects subjects) {
        super(jdbc, new Question<>("alternatives", "alternative", projection));
        this.subjects = subjects;
    }

    @Override
    public Page<AlternativeRow> list(Moment moment, Map<String, String> filter, Paging paging) {
        Page<AlternativeRow> page = super.list(moment, filter, paging);
        return new Page<>(withStatuses(moment, page.rows()), page.next());
    }

    @Override
    public Optional<AlternativeRow> one(Moment moment, String id) {
        return super.one(moment, id)
                .map(row -> withStatuses(moment, List.of(row)).getFirst());
    }

    private List<AlternativeRow> withStatuses(Moment moment, List<AlternativeRow> rows) {
        List<Subject> wanted = rows.stream()
                .map(AlternativeRow::requiredAssessments)
                .flatMap(Collection::stream)
                .map(Alternatives::subject)
                .distinct()
                .toList();
        Map<Subject, SubjectRow> known = subjects.of(moment, wanted);
        return rows.stream()
                .map(row -> row.with(row.requiredAssessments().stream()
                        .map(each -> each.is(status(known.get(subject(each)))))
                        .toList()))
                .toList();
    }

    private static String status(@Nullable SubjectRow assessment) {
        return assessment == null ? "required" : assessment.status();
    }

    private static Subject subject(RequiredAssessment wanted) {
        return Subject.of(Kind.IMPACT_ASSESSMENT, wanted.assessment());
    }
}
