package no.sporbar.query.trace;

import static no.sporbar.query.trace.Relation.ASSESSES;
import static no.sporbar.query.trace.Relation.BEARS_ON;
import static no.sporbar.query.trace.Relation.BRIEFED_AT;
import static no.sporbar.query.trace.Relation.CONDITIONED_BY;
import static no.sporbar.query.trace.Relation.COUPLED_WITH;
import static no.sporbar.query.trace.Relation.ENDED_BY;
import static no.sporbar.query.trace.Relation.ENDORSED_BY;
import static no.sporbar.query.trace.Relation.FAILED_BY;
import static no.sporbar.query.trace.Relation.GRANTED_BY;
import static no.sporbar.query.trace.Relation.MET_BY;
import static no.sporbar.query.trace.Relation.REQUIRES;
import static no.sporbar.query.trace.Relation.WAITS_FOR;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.BriefingEvent;
import no.sporbar.events.BriefingEvent.BriefingCancelled;
import no.sporbar.events.BriefingEvent.BriefingHeld;
import no.sporbar.events.BriefingEvent.BriefingPlanned;
import no.sporbar.events.BudgetEvent;
import no.sporbar.events.BudgetEvent.BudgetGranted;
import no.sporbar.events.BudgetEvent.BudgetProposed;
import no.sporbar.events.BudgetEvent.BudgetSpendingCorrected;
import no.sporbar.events.BudgetEvent.BudgetSpent;
import no.sporbar.events.ConditionEvent;
import no.sporbar.events.ConditionEvent.ConditionFailed;
import no.sporbar.events.ConditionEvent.ConditionMet;
import no.sporbar.events.ConditionEvent.ConditionSet;
import no.sporbar.events.ConditionEvent.ConditionWorkBound;
import no.sporbar.events.ConditionId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentEvent;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentCorrected;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.RiskEvent;
import no.sporbar.events.RiskEvent.RiskClosed;
import no.sporbar.events.RiskEvent.RiskCorrected;
import no.sporbar.events.RiskEvent.RiskRaised;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.TrackEvent;
import no.sporbar.events.TrackEvent.TrackCompleted;
import no.sporbar.events.TrackEvent.TrackCorrected;
import no.sporbar.events.TrackEvent.TrackCoupled;
import no.sporbar.events.TrackEvent.TrackEnded;
import no.sporbar.events.TrackEvent.TrackEndorsed;
import no.sporbar.events.TrackEvent.TrackImpactAssessmentRequired;
import no.sporbar.events.TrackEvent.TrackOpened;
import org.jspecify.annotations.Nullable;

/** What work stands or falls with, what it requires, and what it rests on. */
final class WorkLinks {
    private WorkLinks() {}

    static List<Link> of(ConditionEvent event) {
        Subject it = Subject.of(Kind.CONDITION, event.condition());
        return switch (event) {
            case ConditionSet e -> by(it, WAITS_FOR, e.decision(), null);
            case ConditionWorkBound e -> List.of(Link.of(e.work(), CONDITIONED_BY, it));
            case ConditionMet e -> by(it, MET_BY, e.decision(), e.point());
            case ConditionFailed e -> by(it, FAILED_BY, e.decision(), e.point());
        };
    }

    static List<Link> of(TrackEvent event) {
        Subject it = Subject.of(Kind.TRACK, event.track());
        return switch (event) {
            case TrackOpened e -> under(it, CONDITIONED_BY, e.condition());
            case TrackCoupled e -> List.of(Link.of(it, COUPLED_WITH, Subject.of(Kind.TRACK, e.with()), e.reason()));
            case TrackImpactAssessmentRequired e -> List.of(requires(it, e.assessment(), e.impact()));
            case TrackEndorsed e -> by(it, ENDORSED_BY, e.decision(), e.point());
            case TrackEnded e ->
                Stream.concat(
                                under(it, ENDED_BY, e.condition()).stream(),
                                by(it, ENDED_BY, e.decision(), e.point()).stream())
                        .toList();
            case TrackCompleted _, TrackCorrected _ -> List.of();
        };
    }

    static List<Link> of(ImpactAssessmentEvent event) {
        Subject it = Subject.of(Kind.IMPACT_ASSESSMENT, event.assessment());
        return switch (event) {
            case ImpactAssessmentDelivered e -> List.of(Link.of(it, ASSESSES, e.of()));
            case ImpactAssessmentCorrected _ -> List.of();
        };
    }

    static List<Link> of(BriefingEvent event) {
        Subject it = Subject.of(Kind.BRIEFING, event.briefing());
        return switch (event) {
            case BriefingPlanned e -> e.at() == null ? List.of() : List.of(Link.of(it, BRIEFED_AT, e.at()));
            case BriefingHeld _, BriefingCancelled _ -> List.of();
        };
    }

    static List<Link> of(BudgetEvent event) {
        Subject it = Subject.of(Kind.BUDGET, event.budget());
        return switch (event) {
            case BudgetGranted e -> by(it, GRANTED_BY, e.decision(), e.point());
            case BudgetProposed _, BudgetSpent _, BudgetSpendingCorrected _ -> List.of();
        };
    }

    static List<Link> of(RiskEvent event) {
        Subject it = Subject.of(Kind.RISK, event.risk());
        return switch (event) {
            case RiskRaised e ->
                e.bearsOn() == null
                        ? List.of()
                        : e.bearsOn().stream()
                                .map(what -> Link.of(it, BEARS_ON, what))
                                .toList();
            case RiskClosed _, RiskCorrected _ -> List.of();
        };
    }

    static Link requires(Subject it, ImpactAssessmentId assessment, Impact impact) {
        return Link.of(it, REQUIRES, Subject.of(Kind.IMPACT_ASSESSMENT, assessment), impact.toString());
    }

    static List<Link> by(Subject it, Relation relation, @Nullable DecisionId decision, @Nullable String point) {
        return decision == null ? List.of() : List.of(Link.of(it, relation, Link.act(decision, point)));
    }

    private static List<Link> under(Subject it, Relation relation, @Nullable ConditionId condition) {
        return condition == null ? List.of() : List.of(Link.of(it, relation, Subject.of(Kind.CONDITION, condition)));
    }
}
