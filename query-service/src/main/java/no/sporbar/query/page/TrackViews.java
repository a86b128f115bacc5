package no.sporbar.query.page;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.TrackId;
import no.sporbar.query.answer.Page;
import no.sporbar.query.answer.Paging;
import no.sporbar.query.page.TrackView.By;
import no.sporbar.query.subjects.SubjectRow;
import no.sporbar.query.subjects.Subjects;
import no.sporbar.query.tracks.TrackRow;
import no.sporbar.query.tracks.Tracks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is investigated, with what each track hangs on and what it was ended by. */
@Component
class TrackViews {
    private final Tracks tracks;
    private final Subjects subjects;

    TrackViews(Tracks tracks, Subjects subjects) {
        this.tracks = tracks;
        this.subjects = subjects;
    }

    Page<TrackView> of(Visit visit) {
        Page<TrackRow> page = tracks.list(visit.moment(), Paging.first());
        Map<Subject, SubjectRow> names = subjects.of(
                visit.moment(),
                page.rows().stream()
                        .flatMap(row -> mentioned(row).stream())
                        .distinct()
                        .toList());
        return new Page<>(
                page.rows().stream().map(row -> view(row, names, visit)).toList(), page.next());
    }

    private static List<Subject> mentioned(TrackRow row) {
        List<Subject> all = new ArrayList<>();
        DecisionId decision = decision(row);
        if (decision != null) all.add(Subject.of(Kind.DECISION, decision));
        if (row.condition() != null) all.add(Subject.of(Kind.CONDITION, row.condition()));
        for (TrackId other : row.coupledWith()) all.add(Subject.of(Kind.TRACK, other));
        return all;
    }

    private static TrackView view(TrackRow row, Map<Subject, SubjectRow> names, Visit visit) {
        return new TrackView(
                row.id().value(),
                row.label(),
                row.mandate(),
                kind(row.status()),
                visit.texts().say("track.status." + row.status()),
                row.condition() == null ? null : name(Subject.of(Kind.CONDITION, row.condition()), names),
                row.coupledWith().stream()
                        .map(id -> name(Subject.of(Kind.TRACK, id), names))
                        .toList(),
                row.result(),
                row.end() == null ? null : row.end().reason(),
                by(row, names, visit),
                visit.names().of(row.provenance().basis()));
    }

    /** A track looks like the milestone or the statement that stands as it does. */
    private static String kind(TrackRow.Status status) {
        return switch (status) {
            case OPEN -> "planned";
            case ENDORSED -> "adopted";
            case COMPLETED -> "passed";
            case ENDED -> "cancelled";
        };
    }

    private static @Nullable By by(TrackRow row, Map<Subject, SubjectRow> names, Visit visit) {
        DecisionId decision = decision(row);
        if (decision == null) return null;
        return new By(
                name(Subject.of(Kind.DECISION, decision), names),
                row.end() != null
                        ? row.end().point()
                        : requireNonNull(row.endorsement()).point(),
                visit.links().decision(decision.value()));
    }

    /** What it ended by, or else what endorsed it. */
    private static @Nullable DecisionId decision(TrackRow row) {
        if (row.end() != null) return row.end().decision();
        return row.endorsement() == null ? null : row.endorsement().decision();
    }

    private static String name(Subject subject, Map<Subject, SubjectRow> names) {
        SubjectRow row = names.get(subject);
        return row == null ? subject.id() : row.label();
    }
}
