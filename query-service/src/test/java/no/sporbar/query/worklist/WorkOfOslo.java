package no.sporbar.query.worklist;

import java.util.List;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.intake.QueryDatabase;
import no.sporbar.query.subjects.SubjectProjection;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.worklist.Unanswered.Found;

/** The work list of Oslo, asked as a page asks. */
final class WorkOfOslo {
    private WorkOfOslo() {}

    static List<String> ids(QueryDatabase db, WorkKind kind) {
        return all(db, kind).items().rows().stream()
                .map(found -> found.item().subject().toString())
                .toList();
    }

    static Found all(QueryDatabase db, WorkKind kind) {
        return unanswered(db).list(db.now("oslo"), kind, Paging.first());
    }

    static Unanswered unanswered(QueryDatabase db) {
        return new Unanswered(db.jdbc(), new WorkItemProjection(), new Subjects(db.jdbc(), new SubjectProjection()));
    }
}
