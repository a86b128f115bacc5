package no.sporbar.query.page;

import java.util.Map;
import no.sporbar.events.Subject;
import no.sporbar.query.subjects.SubjectRow;
import org.jspecify.annotations.Nullable;

/** What the things that a page mentions are called, and where each is shown; one that is not known is called by its id. */
record NamedThings(Visit visit, Map<Subject, SubjectRow> names) {
    NamedLink named(Subject subject) {
        return new NamedLink(
                visit.texts().say("subject." + subject.kind()),
                label(subject),
                new SubjectLinks(visit.links()).to(subject));
    }

    @Nullable
    NamedLink namedOrNull(@Nullable Subject subject) {
        return subject == null ? null : named(subject);
    }

    String label(Subject subject) {
        SubjectRow row = names.get(subject);
        if (row != null) return row.label();
        return subject.part() == null ? subject.id() : subject.part();
    }
}
