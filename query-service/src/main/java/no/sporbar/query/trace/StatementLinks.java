package no.sporbar.query.trace;

import static no.sporbar.query.trace.Relation.ADOPTED_BY;
import static no.sporbar.query.trace.Relation.OPERATIONALISES;
import static no.sporbar.query.trace.Relation.PART_OF;
import static no.sporbar.query.trace.Relation.REPLACED_BY;
import static no.sporbar.query.trace.Relation.STATED_IN;
import static no.sporbar.query.trace.Relation.TRANSLATES;
import static no.sporbar.query.trace.Relation.UNDER;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.DecisionId;
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
import no.sporbar.events.TranslationEvent;
import no.sporbar.events.TranslationEvent.TranslationMade;
import no.sporbar.events.TranslationEvent.TranslationReplaced;
import no.sporbar.events.TranslationEvent.TranslationWithdrawn;
import org.jspecify.annotations.Nullable;

/** What goals, principles and service areas hang together with. */
final class StatementLinks {
    private StatementLinks() {}

    static List<Link> of(GoalEvent event) {
        Subject it = Subject.of(Kind.GOAL, event.goal());
        return switch (event) {
            case GoalAdopted e -> by(it, ADOPTED_BY, e.decision(), e.point());
            case GoalProposed _, GoalRevised _, GoalWithdrawn _, GoalCorrected _ -> List.of();
        };
    }

    static List<Link> of(PrincipleEvent event) {
        Subject it = Subject.of(Kind.PRINCIPLE, event.principle());
        return switch (event) {
            case PrincipleProposed e -> List.of(Link.of(it, UNDER, Subject.of(Kind.GOAL, e.goal())));
            case PrincipleAdopted e -> by(it, ADOPTED_BY, e.decision(), e.point());
            case PrincipleReplaced e ->
                List.of(Link.of(it, REPLACED_BY, Subject.of(Kind.PRINCIPLE, e.replacement()), e.reason()));
            case PrincipleRevised _, PrincipleWithdrawn _, PrincipleCorrected _ -> List.of();
        };
    }

    static List<Link> of(SuperiorGoalEvent event) {
        Subject it = Subject.of(Kind.SUPERIOR_GOAL, event.superiorGoal());
        return switch (event) {
            case SuperiorGoalRegistered e -> {
                Stream<Link> goals = e.operationalisedBy() == null
                        ? Stream.of()
                        : e.operationalisedBy().stream()
                                .map(goal -> Link.of(Subject.of(Kind.GOAL, goal), OPERATIONALISES, it));
                Stream<Link> plan = e.plan() == null
                        ? Stream.of()
                        : Stream.of(Link.of(it, STATED_IN, Subject.of(Kind.SOURCE, e.plan())));
                yield Stream.concat(goals, plan).toList();
            }
            case SuperiorGoalCorrected _ -> List.of();
        };
    }

    static List<Link> of(ServiceAreaEvent event) {
        Subject it = Subject.of(Kind.SERVICE_AREA, event.area());
        return switch (event) {
            case MeasureSketched e ->
                List.of(Link.of(Subject.of(Kind.MEASURE, e.area(), e.measure().value()), PART_OF, it));
            case ServiceAreaSelected _, ServiceAreaCorrected _, ServiceAreaWithdrawn _ -> List.of();
        };
    }

    static List<Link> of(TranslationEvent event) {
        Subject it = Subject.of(Kind.TRANSLATION, event.translation());
        return switch (event) {
            case TranslationMade e -> List.of(Link.of(it, TRANSLATES, e.subject()));
            case TranslationReplaced _, TranslationWithdrawn _ -> List.of();
        };
    }

    private static List<Link> by(Subject it, Relation relation, @Nullable DecisionId decision, @Nullable String point) {
        return decision == null ? List.of() : List.of(Link.of(it, relation, Link.act(decision, point)));
    }
}
