package no.sporbar.query.organisation;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.AlternativeEvent.AlternativeAdopted;
import no.sporbar.events.AlternativeEvent.AlternativeChangeProposed;
import no.sporbar.events.AlternativeEvent.AlternativeChangeWithdrawn;
import no.sporbar.events.AlternativeEvent.AlternativeImpactAssessmentRequired;
import no.sporbar.events.AlternativeEvent.AlternativePutForward;
import no.sporbar.events.AlternativeEvent.AlternativeRejected;
import no.sporbar.events.AlternativeEvent.AlternativeSketched;
import no.sporbar.events.AlternativeEvent.AlternativeTaskMoveProposed;
import no.sporbar.events.BodyId;
import no.sporbar.events.DecisionId;
import no.sporbar.query.organisation.AlternativeRow.Line;
import no.sporbar.query.organisation.AlternativeRow.RequiredAssessment;
import no.sporbar.query.organisation.AlternativeRow.Status;
import no.sporbar.query.organisation.AlternativeRow.TaskMove;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Why;
import org.jspecify.annotations.Nullable;

/** What a fact makes of an alternative. */
record AlternativeChange(AlternativeRow row, Recorded recorded) {
    static AlternativeRow sketched(AlternativeSketched e, Recorded recorded) {
        return new AlternativeRow(
                e.alternative(),
                e.name(),
                Status.SKETCHED,
                e.atLeastUnits(),
                e.atMostUnits(),
                LineCounts.of(List.of(), e.atLeastUnits(), e.atMostUnits()),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                recorded.change(),
                null,
                e.provenance(),
                recorded);
    }

    AlternativeRow proposed(AlternativeChangeProposed e) {
        Line line = new Line(e.change(), e.kind(), e.from(), e.to(), null, e.provenance());
        return saying(and(row.lines(), line), row.taskMoves(), row.requiredAssessments(), Why.of(null, e.provenance()));
    }

    AlternativeRow withdrawn(AlternativeChangeWithdrawn e) {
        List<Line> lines = row.lines().stream()
                .map(line -> line.change().equals(e.change()) ? line.withdrawnFor(e.reason()) : line)
                .toList();
        return saying(lines, row.taskMoves(), row.requiredAssessments(), Why.of(e.reason(), e.provenance()));
    }

    /** The latest word about a task counts. */
    AlternativeRow moving(AlternativeTaskMoveProposed e) {
        TaskMove move = new TaskMove(e.task(), e.level(), e.unit(), e.provenance());
        List<TaskMove> others = row.taskMoves().stream()
                .filter(other -> !other.task().equals(e.task()))
                .toList();
        return saying(row.lines(), and(others, move), row.requiredAssessments(), Why.of(null, e.provenance()));
    }

    AlternativeRow requiring(AlternativeImpactAssessmentRequired e) {
        RequiredAssessment wanted = new RequiredAssessment(e.assessment(), e.impact(), null, e.provenance());
        return saying(
                row.lines(), row.taskMoves(), and(row.requiredAssessments(), wanted), Why.of(null, e.provenance()));
    }

    AlternativeRow putForward(AlternativePutForward e) {
        return decided(Status.PUT_FORWARD, null, null, null, Why.of(null, e.provenance()));
    }

    AlternativeRow adopted(AlternativeAdopted e) {
        return decided(Status.ADOPTED, e.adoptedBy(), e.decision(), e.point(), Why.of(null, e.provenance()));
    }

    AlternativeRow rejected(AlternativeRejected e) {
        return decided(Status.REJECTED, null, e.decision(), e.point(), Why.of(e.reason(), e.provenance()));
    }

    private AlternativeRow saying(List<Line> lines, List<TaskMove> moves, List<RequiredAssessment> required, Why why) {
        return new AlternativeRow(
                row.id(),
                row.name(),
                row.status(),
                row.atLeastUnits(),
                row.atMostUnits(),
                LineCounts.of(lines, row.atLeastUnits(), row.atMostUnits()),
                lines,
                moves,
                required,
                row.adoptedBy(),
                row.decision(),
                row.point(),
                recorded.change(),
                why.reason(),
                why.provenance(),
                recorded);
    }

    private AlternativeRow decided(
            Status status, @Nullable BodyId by, @Nullable DecisionId decision, @Nullable String point, Why why) {
        return new AlternativeRow(
                row.id(),
                row.name(),
                status,
                row.atLeastUnits(),
                row.atMostUnits(),
                row.counts(),
                row.lines(),
                row.taskMoves(),
                row.requiredAssessments(),
                by,
                decision,
                point,
                recorded.change(),
                why.reason(),
                why.provenance(),
                recorded);
    }

    private static <T> List<T> and(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
