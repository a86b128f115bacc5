package no.sporbar.command.translation;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import no.sporbar.events.AlternativeEvent.AlternativeSketched;
import no.sporbar.events.BriefingEvent.BriefingHeld;
import no.sporbar.events.BriefingEvent.BriefingPlanned;
import no.sporbar.events.BudgetEvent.BudgetProposed;
import no.sporbar.events.ConditionEvent.ConditionSet;
import no.sporbar.events.ConsultationEvent;
import no.sporbar.events.ConsultationEvent.ConsultationClosed;
import no.sporbar.events.ConsultationEvent.ConsultationCorrected;
import no.sporbar.events.ConsultationEvent.ConsultationOpened;
import no.sporbar.events.DecisionEvent;
import no.sporbar.events.DecisionEvent.CorrectedPoint;
import no.sporbar.events.DecisionEvent.DecisionCorrected;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.RecommendedPoint;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DecisionId;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EnablerEvent.EnablerCorrected;
import no.sporbar.events.EnablerEvent.EnablerNamed;
import no.sporbar.events.GoalEvent.GoalCorrected;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalEvent.GoalRevised;
import no.sporbar.events.Identifier;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentCorrected;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.InitiativeEvent.InitiativeRegistered;
import no.sporbar.events.MilestonePlanEvent;
import no.sporbar.events.MilestonePlanEvent.MilestoneCorrected;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionAdded;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanBaselined;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.MilestonePlanEvent.PeriodCorrected;
import no.sporbar.events.MilestonePlanEvent.PeriodPlanned;
import no.sporbar.events.OfficeEvent.OfficeTakenUp;
import no.sporbar.events.PrincipleEvent.PrincipleCorrected;
import no.sporbar.events.PrincipleEvent.PrincipleProposed;
import no.sporbar.events.PrincipleEvent.PrincipleRevised;
import no.sporbar.events.ProgrammeEvent.ProgrammeRenamed;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import no.sporbar.events.ResponseEvent.ResponsePositionChanged;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.RiskEvent.RiskCorrected;
import no.sporbar.events.RiskEvent.RiskRaised;
import no.sporbar.events.ServiceAreaEvent.MeasureSketched;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaCorrected;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaSelected;
import no.sporbar.events.SourceEvent.SourceCorrected;
import no.sporbar.events.SourceEvent.SourceRegistered;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.SuggestionEvent.SuggestionCorrected;
import no.sporbar.events.SuggestionEvent.SuggestionMade;
import no.sporbar.events.SuperiorGoalEvent.SuperiorGoalCorrected;
import no.sporbar.events.SuperiorGoalEvent.SuperiorGoalRegistered;
import no.sporbar.events.TaskEvent.TaskAllocated;
import no.sporbar.events.TaskEvent.TaskCorrected;
import no.sporbar.events.TrackEvent.TrackCompleted;
import no.sporbar.events.TrackEvent.TrackCorrected;
import no.sporbar.events.TrackEvent.TrackOpened;
import no.sporbar.events.UnitEvent.UnitCorrected;
import no.sporbar.events.UnitEvent.UnitRegistered;
import no.sporbar.events.UnitEvent.UnitRenamed;
import org.jspecify.annotations.Nullable;

/** The texts that facts give to things: their names, titles and wordings. */
final class Wordings {
    /** A text, and the thing whose text it is. */
    record Wording(Subject subject, String text) {}

    private Wordings() {}

    /** Every text that a fact gives. */
    static Stream<Wording> in(DomainEvent event) {
        return switch (event) {
            case ProgrammeStarted e -> of(Kind.PROGRAMME, e.programme(), e.name());
            case ProgrammeRenamed e -> of(Kind.PROGRAMME, e.programme(), e.name());
            case SourceRegistered e -> of(Kind.SOURCE, e.source(), e.title());
            case SourceCorrected e -> of(Kind.SOURCE, e.source(), e.title());
            case GoalProposed e -> of(Kind.GOAL, e.goal(), e.wording());
            case GoalRevised e -> of(Kind.GOAL, e.goal(), e.wording());
            case GoalCorrected e -> of(Kind.GOAL, e.goal(), e.wording());
            case PrincipleProposed e -> of(Kind.PRINCIPLE, e.principle(), e.wording());
            case PrincipleRevised e -> of(Kind.PRINCIPLE, e.principle(), e.wording());
            case PrincipleCorrected e -> of(Kind.PRINCIPLE, e.principle(), e.wording());
            case SuperiorGoalRegistered e -> of(Kind.SUPERIOR_GOAL, e.superiorGoal(), e.wording());
            case SuperiorGoalCorrected e -> of(Kind.SUPERIOR_GOAL, e.superiorGoal(), e.wording());
            case EnablerNamed e -> of(Kind.ENABLER, e.enabler(), e.name(), e.description());
            case EnablerCorrected e -> of(Kind.ENABLER, e.enabler(), e.name());
            case ServiceAreaSelected e -> of(Kind.SERVICE_AREA, e.area(), e.name());
            case ServiceAreaCorrected e -> of(Kind.SERVICE_AREA, e.area(), e.name());
            case MeasureSketched e -> part(Kind.MEASURE, e.area(), e.measure().value(), e.text());
            case TrackOpened e -> of(Kind.TRACK, e.track(), e.mandate());
            case TrackCorrected e -> of(Kind.TRACK, e.track(), e.mandate());
            case TrackCompleted e -> of(Kind.TRACK, e.track(), e.result());
            case ConditionSet e -> of(Kind.CONDITION, e.condition(), e.text());
            case SuggestionMade e -> of(Kind.SUGGESTION, e.suggestion(), e.text(), e.wording());
            case SuggestionCorrected e -> of(Kind.SUGGESTION, e.suggestion(), e.text(), e.wording());
            case ResponseReceived e -> e.answers().stream().flatMap(a -> of(Kind.RESPONSE, e.response(), a.summary()));
            case ResponsePositionChanged e -> of(Kind.RESPONSE, e.response(), e.summary());
            case ImpactAssessmentDelivered e -> of(Kind.IMPACT_ASSESSMENT, e.assessment(), e.finding());
            case ImpactAssessmentCorrected e -> of(Kind.IMPACT_ASSESSMENT, e.assessment(), e.finding());
            case BriefingPlanned e -> of(Kind.BRIEFING, e.briefing(), e.topic());
            case BriefingHeld e -> of(Kind.BRIEFING, e.briefing(), e.summary());
            case BudgetProposed e -> of(Kind.BUDGET, e.budget(), e.purpose());
            case InitiativeRegistered e -> of(Kind.INITIATIVE, e.initiative(), e.name(), e.coordination());
            case RiskRaised e -> of(Kind.RISK, e.risk(), e.text());
            case RiskCorrected e -> of(Kind.RISK, e.risk(), e.text());
            case OfficeTakenUp e -> of(Kind.OFFICE, e.office(), e.title());
            case UnitRegistered e -> of(Kind.UNIT, e.unit(), e.name());
            case UnitRenamed e -> of(Kind.UNIT, e.unit(), e.name());
            case UnitCorrected e -> of(Kind.UNIT, e.unit(), e.name());
            case TaskAllocated e -> of(Kind.TASK, e.task(), e.name());
            case TaskCorrected e -> of(Kind.TASK, e.task(), e.name());
            case AlternativeSketched e -> of(Kind.ALTERNATIVE, e.alternative(), e.name());
            case MilestonePlanEvent e -> inPlan(e);
            case ConsultationEvent e -> inConsultation(e);
            case DecisionEvent e -> inDecision(e);
            default -> Stream.of();
        };
    }

    private static Stream<Wording> inPlan(MilestonePlanEvent event) {
        return switch (event) {
            case PeriodPlanned e -> of(Kind.PERIOD, e.period(), e.name());
            case PeriodCorrected e -> of(Kind.PERIOD, e.period(), e.name());
            case MilestonePlanned e -> of(Kind.MILESTONE, e.milestone(), e.name());
            case MilestoneCorrected e -> of(Kind.MILESTONE, e.milestone(), e.name());
            case MilestonePlanBaselined e -> of(Kind.BASELINE, e.baseline(), e.name());
            case MilestoneCriterionAdded e ->
                part(Kind.CRITERION, e.milestone(), e.criterion().value(), e.text());
            default -> Stream.of();
        };
    }

    private static Stream<Wording> inConsultation(ConsultationEvent event) {
        return switch (event) {
            case ConsultationOpened e ->
                Stream.concat(
                        of(Kind.CONSULTATION, e.consultation(), e.title()),
                        e.questions().stream()
                                .flatMap(q -> part(Kind.QUESTION, e.consultation(), q.number(), q.text())));
            case ConsultationClosed e -> of(Kind.CONSULTATION, e.consultation(), e.result());
            case ConsultationCorrected e -> of(Kind.CONSULTATION, e.consultation(), e.title());
            default -> Stream.of();
        };
    }

    private static Stream<Wording> inDecision(DecisionEvent event) {
        return switch (event) {
            case DecisionRecommended e ->
                points(
                        e.decision(),
                        e.title(),
                        e.points().stream(),
                        RecommendedPoint::number,
                        RecommendedPoint::wording);
            case DecisionResolved e ->
                points(e.decision(), e.title(), e.points().stream(), ResolvedPoint::number, ResolvedPoint::wording);
            case DecisionCorrected e ->
                points(e.decision(), e.title(), corrected(e), CorrectedPoint::number, CorrectedPoint::wording);
            default -> Stream.of();
        };
    }

    private static <P> Stream<Wording> points(
            DecisionId decision,
            String title,
            Stream<P> points,
            Function<P, String> number,
            Function<P, String> wording) {
        return Stream.concat(
                of(Kind.DECISION, decision, title),
                points.flatMap(p -> part(Kind.POINT, decision, number.apply(p), wording.apply(p))));
    }

    private static Stream<CorrectedPoint> corrected(DecisionCorrected e) {
        return e.points() == null ? Stream.of() : e.points().stream();
    }

    private static Stream<Wording> of(Kind kind, Identifier id, @Nullable String... texts) {
        return Arrays.stream(texts).filter(Objects::nonNull).map(text -> new Wording(Subject.of(kind, id), text));
    }

    private static Stream<Wording> part(Kind kind, Identifier id, String part, String text) {
        return Stream.of(new Wording(Subject.of(kind, id, part), text));
    }
}
