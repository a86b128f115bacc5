package no.sporbar.query.subjects;

import static no.sporbar.query.subjects.Said.mentioned;
import static no.sporbar.query.subjects.Said.named;
import static no.sporbar.query.subjects.Said.standing;

import java.util.List;
import no.sporbar.events.AlternativeEvent;
import no.sporbar.events.AlternativeEvent.AlternativeAdopted;
import no.sporbar.events.AlternativeEvent.AlternativeChangeProposed;
import no.sporbar.events.AlternativeEvent.AlternativeChangeWithdrawn;
import no.sporbar.events.AlternativeEvent.AlternativeImpactAssessmentRequired;
import no.sporbar.events.AlternativeEvent.AlternativePutForward;
import no.sporbar.events.AlternativeEvent.AlternativeRejected;
import no.sporbar.events.AlternativeEvent.AlternativeSketched;
import no.sporbar.events.AlternativeEvent.AlternativeTaskMoveProposed;
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

/** Units, tasks and alternatives. */
final class OrganisationSayings {
    private OrganisationSayings() {}

    static List<Said> of(UnitEvent event) {
        Subject it = Subject.of(Kind.UNIT, event.unit());
        return switch (event) {
            case UnitRegistered e -> List.of(named(it, e.name(), "registered"));
            case UnitRenamed e -> List.of(named(it, e.name()));
            case UnitSucceeded _ -> List.of(standing(it, "succeeded"));
            case UnitCorrected e -> List.of(named(it, e.name()));
        };
    }

    static List<Said> of(TaskEvent event) {
        Subject it = Subject.of(Kind.TASK, event.task());
        return switch (event) {
            case TaskAllocated e -> List.of(named(it, e.name(), "allocated"));
            case TaskMoved _ -> List.of(standing(it, "moved"));
            case TaskCorrected e -> List.of(named(it, e.name()));
        };
    }

    static List<Said> of(AlternativeEvent event) {
        Subject it = Subject.of(Kind.ALTERNATIVE, event.alternative());
        return switch (event) {
            case AlternativeSketched e -> List.of(named(it, e.name(), "sketched"));
            case AlternativeChangeProposed e ->
                e.to().stream()
                        .map(unit -> mentioned(Subject.of(Kind.UNIT, unit.unit()), unit.name(), "proposed"))
                        .toList();
            case AlternativeTaskMoveProposed _, AlternativeChangeWithdrawn _ -> List.of();
            case AlternativeImpactAssessmentRequired e -> List.of(WorkSayings.required(e.assessment()));
            case AlternativePutForward _ -> List.of(standing(it, "put-forward"));
            case AlternativeAdopted _ -> List.of(standing(it, "adopted"));
            case AlternativeRejected _ -> List.of(standing(it, "rejected"));
        };
    }
}
