package no.sporbar.query.translations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.sporbar.events.Subject;
import no.sporbar.query.answer.Moment;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.answer.Question;
import no.sporbar.query.answer.Rows;
import no.sporbar.query.subjects.SubjectRow;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.translations.TranslationRow.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which translations there are, of one thing where it is named, and which are of a text that has changed since. */
@Component
public class Translations extends Rows<TranslationRow> {
    private final Subjects subjects;

    public Translations(JdbcTemplate jdbc, TranslationProjection projection, Subjects subjects) {
        super(jdbc, new Question<>("translations", "translation", projection).filteredBy("subject"));
        this.subjects = subjects;
    }

    @Override
    public Page<TranslationRow> list(Moment moment, Map<String, String> filter, Paging paging) {
        Page<TranslationRow> page = super.list(moment, filter, paging);
        return new Page<>(compared(moment, page.rows()), page.next());
    }

    @Override
    public Optional<TranslationRow> one(Moment moment, String id) {
        return super.one(moment, id).map(row -> compared(moment, List.of(row)).getFirst());
    }

    private List<TranslationRow> compared(Moment moment, List<TranslationRow> rows) {
        Collection<Subject> wanted =
                rows.stream().map(TranslationRow::subject).distinct().toList();
        Map<Subject, List<SubjectRow>> known = subjects.versions(moment, wanted);
        return rows.stream()
                .map(row -> row.outdated(isOutdated(row, known.getOrDefault(row.subject(), List.of()))))
                .toList();
    }

    /** Outdated is what the thing said once and no longer says; of a text that it only mentions nothing is known. */
    private static @Nullable Boolean isOutdated(TranslationRow row, List<SubjectRow> versions) {
        if (row.status() == Status.WITHDRAWN || versions.isEmpty()) return null;
        if (texts(versions.getLast()).anyMatch(row.original()::equals)) return false;
        return versions.stream().flatMap(Translations::texts).anyMatch(row.original()::equals) ? true : null;
    }

    private static Stream<String> texts(SubjectRow row) {
        return Stream.of(row.name(), row.inForce(), row.proposed()).filter(Objects::nonNull);
    }
}
