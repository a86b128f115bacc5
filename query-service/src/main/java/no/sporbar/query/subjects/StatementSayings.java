package no.sporbar.query.subjects;

import static no.sporbar.query.subjects.Said.adopted;
import static no.sporbar.query.subjects.Said.corrected;
import static no.sporbar.query.subjects.Said.inForce;
import static no.sporbar.query.subjects.Said.named;
import static no.sporbar.query.subjects.Said.proposed;
import static no.sporbar.query.subjects.Said.standing;

import java.util.List;
import no.sporbar.events.EnablerEvent;
import no.sporbar.events.EnablerEvent.EnablerCorrected;
import no.sporbar.events.EnablerEvent.EnablerNamed;
import no.sporbar.events.EnablerEvent.EnablerWithdrawn;
import no.sporbar.events.GoalEvent;
import no.sporbar.events.GoalEvent.GoalAdopted;
import no.sporbar.events.GoalEvent.GoalCorrected;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalEvent.GoalRevised;
import no.sporbar.events.GoalEvent.GoalWithdrawn;
import no.sporbar.events.PrincipleEvent;
import no.sporbar.events.PrincipleEvent.PrincipleAdopted;
import no.sporbar.events.PrincipleEvent.PrincipleCorrected;
import no.sporbar.events.PrincipleEvent.PrincipleProposed;
import no.sporbar.events.PrincipleEvent.PrincipleReplaced;
import no.sporbar.events.PrincipleEvent.PrincipleRevised;
import no.sporbar.events.PrincipleEvent.PrincipleWithdrawn;
import no.sporbar.events.ServiceAreaEvent;
import no.sporbar.events.ServiceAreaEvent.MeasureSketched;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaCorrected;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaSelected;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaWithdrawn;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.SuperiorGoalEvent;
import no.sporbar.events.SuperiorGoalEvent.SuperiorGoalCorrected;
import no.sporbar.events.SuperiorGoalEvent.SuperiorGoalRegistered;

/** What is to be reached and by which rules: goals, principles, enablers and service areas. */
final class StatementSayings {
    private StatementSayings() {}

    static List<Said> of(GoalEvent event) {
        Subject it = Subject.of(Kind.GOAL, event.goal());
        return switch (event) {
            case GoalProposed e -> List.of(proposed(it, e.wording(), "proposed"));
            case GoalRevised e -> List.of(proposed(it, e.wording(), null));
            case GoalAdopted _ -> List.of(adopted(it, "adopted"));
            case GoalWithdrawn _ -> List.of(standing(it, "withdrawn"));
            case GoalCorrected e -> List.of(corrected(it, e.wording()));
        };
    }

    static List<Said> of(PrincipleEvent event) {
        Subject it = Subject.of(Kind.PRINCIPLE, event.principle());
        return switch (event) {
            case PrincipleProposed e -> List.of(proposed(it, e.wording(), "proposed"));
            case PrincipleRevised e -> List.of(proposed(it, e.wording(), null));
            case PrincipleAdopted _ -> List.of(adopted(it, "adopted"));
            case PrincipleReplaced _ -> List.of(standing(it, "replaced"));
            case PrincipleWithdrawn _ -> List.of(standing(it, "withdrawn"));
            case PrincipleCorrected e -> List.of(corrected(it, e.wording()));
        };
    }

    static List<Said> of(SuperiorGoalEvent event) {
        Subject it = Subject.of(Kind.SUPERIOR_GOAL, event.superiorGoal());
        return switch (event) {
            case SuperiorGoalRegistered e -> List.of(inForce(it, e.wording(), "registered"));
            case SuperiorGoalCorrected e -> List.of(corrected(it, e.wording()));
        };
    }

    static List<Said> of(EnablerEvent event) {
        Subject it = Subject.of(Kind.ENABLER, event.enabler());
        return switch (event) {
            case EnablerNamed e -> List.of(named(it, e.name(), "named"));
            case EnablerCorrected e -> List.of(named(it, e.name()));
            case EnablerWithdrawn _ -> List.of(standing(it, "withdrawn"));
        };
    }

    static List<Said> of(ServiceAreaEvent event) {
        Subject it = Subject.of(Kind.SERVICE_AREA, event.area());
        return switch (event) {
            case ServiceAreaSelected e -> List.of(named(it, e.name(), "selected"));
            case MeasureSketched e ->
                List.of(named(Subject.of(Kind.MEASURE, e.area(), e.measure().value()), e.text(), "sketched"));
            case ServiceAreaCorrected e -> List.of(named(it, e.name()));
            case ServiceAreaWithdrawn _ -> List.of(standing(it, "withdrawn"));
        };
    }
}
