package no.sporbar.query.trace;

import static no.sporbar.query.trace.Relation.ADOPTED_BY;
import static no.sporbar.query.trace.Relation.CHANGED_IN;
import static no.sporbar.query.trace.Relation.FOLLOWS_FROM;
import static no.sporbar.query.trace.Relation.LEADS_TO;
import static no.sporbar.query.trace.Relation.REJECTED_BY;
import static no.sporbar.query.trace.Relation.SUCCEEDED_BY;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.AlternativeEvent;
import no.sporbar.events.AlternativeEvent.AlternativeAdopted;
import no.sporbar.events.AlternativeEvent.AlternativeChangeProposed;
import no.sporbar.events.AlternativeEvent.AlternativeChangeWithdrawn;
import no.sporbar.events.AlternativeEvent.AlternativeImpactAssessmentRequired;
import no.sporbar.events.AlternativeEvent.AlternativePutForward;
import no.sporbar.events.AlternativeEvent.AlternativeRejected;
import no.sporbar.events.AlternativeEvent.AlternativeSketched;
import no.sporbar.events.AlternativeEvent.AlternativeTaskMoveProposed;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.TaskEvent;
import no.sporbar.events.TaskEvent.TaskAllocated;
import no.sporbar.events.TaskEvent.TaskCorrected;
import no.sporbar.events.TaskEvent.TaskMoved;
import no.sporbar.events.UnitEvent;
import no.sporbar.events.UnitEvent.UnitCorrected;
import no.sporbar.events.UnitEvent.UnitRegistered;
import no.sporbar.events.UnitEvent.UnitRenamed;
import no.sporbar.events.UnitEvent.UnitSucceeded;
import org.jspecify.annotations.Nullable;

/** What becomes of units and tasks, by which alternative and which decision. */
final class OrganisationLinks {
    private OrganisationLinks() {}

    static List<Link> of(UnitEvent event) {
        Subject it = Subject.of(Kind.UNIT, event.unit());
        return switch (event) {
            case UnitRegistered e -> WorkLinks.by(it, FOLLOWS_FROM, e.decision(), e.point());
            case UnitRenamed e -> WorkLinks.by(it, FOLLOWS_FROM, e.decision(), e.point());
            case UnitSucceeded e -> succeeded(it, e);
            case UnitCorrected _ -> List.of();
        };
    }

    static List<Link> of(TaskEvent event) {
        Subject it = Subject.of(Kind.TASK, event.task());
        return switch (event) {
            case TaskMoved e ->
                Stream.concat(
                                WorkLinks.by(it, FOLLOWS_FROM, e.decision(), e.point()).stream(),
                                changed(it, e.alternative()))
                        .toList();
            case TaskAllocated _, TaskCorrected _ -> List.of();
        };
    }

    static List<Link> of(AlternativeEvent event) {
        Subject it = Subject.of(Kind.ALTERNATIVE, event.alternative());
        return switch (event) {
            case AlternativeChangeProposed e ->
                Stream.concat(
                                e.from().stream().map(unit -> Link.of(Subject.of(Kind.UNIT, unit), CHANGED_IN, it)),
                                e.to().stream().map(to -> Link.of(it, LEADS_TO, Subject.of(Kind.UNIT, to.unit()))))
                        .toList();
            case AlternativeTaskMoveProposed e -> List.of(Link.of(Subject.of(Kind.TASK, e.task()), CHANGED_IN, it));
            case AlternativeImpactAssessmentRequired e -> List.of(WorkLinks.requires(it, e.assessment(), e.impact()));
            case AlternativeAdopted e -> WorkLinks.by(it, ADOPTED_BY, e.decision(), e.point());
            case AlternativeRejected e -> WorkLinks.by(it, REJECTED_BY, e.decision(), e.point());
            case AlternativeSketched _, AlternativeChangeWithdrawn _, AlternativePutForward _ -> List.of();
        };
    }

    private static List<Link> succeeded(Subject it, UnitSucceeded e) {
        return e.successors().stream()
                .map(unit -> Subject.of(Kind.UNIT, unit))
                .flatMap(unit -> Stream.concat(
                        Stream.of(Link.of(it, SUCCEEDED_BY, unit)),
                        WorkLinks.by(unit, FOLLOWS_FROM, e.decision(), e.point()).stream()))
                .toList();
    }

    private static Stream<Link> changed(Subject it, @Nullable AlternativeId alternative) {
        return alternative == null
                ? Stream.of()
                : Stream.of(Link.of(it, CHANGED_IN, Subject.of(Kind.ALTERNATIVE, alternative)));
    }
}
