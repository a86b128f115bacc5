package no.sporbar.query.worklist;

import static no.sporbar.query.worklist.Work.Act.CLOSES;
import static no.sporbar.query.worklist.Work.Act.IS_DONE;
import static no.sporbar.query.worklist.Work.Act.OPENS_IF_NEW;
import static no.sporbar.query.worklist.WorkKind.CASE_NUMBER;
import static no.sporbar.query.worklist.WorkKind.GUIDANCE;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.DecisionEvent;
import no.sporbar.events.DecisionEvent.DecisionCaseNumberAssigned;
import no.sporbar.events.DecisionEvent.DecisionCorrected;
import no.sporbar.events.DecisionEvent.DecisionGuidanceAnswered;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.GuidanceId;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import org.jspecify.annotations.Nullable;

/** Decisions that wait for a case number, and guidance that waits for an answer. */
final class DecisionWorks {
    private DecisionWorks() {}

    static List<Work> of(DecisionEvent event) {
        Subject it = Subject.of(Kind.DECISION, event.decision());
        return switch (event) {
            case DecisionRecommended e -> List.of(number(it, e.caseNumber()));
            case DecisionResolved e ->
                Stream.concat(Stream.of(number(it, e.caseNumber())), guidance(e))
                        .toList();
            case DecisionCaseNumberAssigned e -> List.of(number(it, e.caseNumber()));
            case DecisionGuidanceAnswered e -> List.of(answered(it, e.guidance()));
            case DecisionCorrected _ -> List.of();
        };
    }

    private static Work number(Subject decision, @Nullable String caseNumber) {
        return Work.of(CASE_NUMBER, decision, caseNumber == null ? OPENS_IF_NEW : IS_DONE);
    }

    private static Stream<Work> guidance(DecisionResolved e) {
        Subject it = Subject.of(Kind.DECISION, e.decision());
        return e.points().stream()
                .filter(point -> point.guidance() != null)
                .flatMap(point -> point.guidance().stream())
                .map(item -> new Work(GUIDANCE, it, item.id().value(), item.text(), null, "", Work.Act.OPENS));
    }

    private static Work answered(Subject decision, GuidanceId guidance) {
        return new Work(GUIDANCE, decision, guidance.value(), null, null, "", CLOSES);
    }
}
