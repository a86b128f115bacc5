package no.sporbar.query.subjects;

import no.sporbar.events.AlternativeEvent;
import no.sporbar.events.ApprovalEvent;
import no.sporbar.events.BriefingEvent;
import no.sporbar.events.BudgetEvent;
import no.sporbar.events.ConditionEvent;
import no.sporbar.events.ConfirmationEvent;
import no.sporbar.events.ConfirmationEvent.AssumptionConfirmed;
import no.sporbar.events.ConsultationEvent;
import no.sporbar.events.CriterionId;
import no.sporbar.events.DecisionEvent;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EnablerEvent;
import no.sporbar.events.GoalEvent;
import no.sporbar.events.ImpactAssessmentEvent;
import no.sporbar.events.InitiativeEvent;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent;
import no.sporbar.events.MilestonePlanEvent.MilestoneCancelled;
import no.sporbar.events.MilestonePlanEvent.MilestoneCorrected;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionMet;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionWithdrawn;
import no.sporbar.events.MilestonePlanEvent.MilestoneDateRefined;
import no.sporbar.events.MilestonePlanEvent.MilestoneDeadlineSet;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyRemoved;
import no.sporbar.events.MilestonePlanEvent.MilestoneMissed;
import no.sporbar.events.MilestonePlanEvent.MilestoneMoved;
import no.sporbar.events.MilestonePlanEvent.MilestonePassed;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanBaselined;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.MilestonePlanEvent.PeriodCorrected;
import no.sporbar.events.MilestonePlanEvent.PeriodMoved;
import no.sporbar.events.MilestonePlanEvent.PeriodPlanned;
import no.sporbar.events.OfficeEvent;
import no.sporbar.events.PeriodId;
import no.sporbar.events.PersonalDataEvent;
import no.sporbar.events.PrincipleEvent;
import no.sporbar.events.ProgrammeEvent;
import no.sporbar.events.ResponseEvent;
import no.sporbar.events.RiskEvent;
import no.sporbar.events.ServiceAreaEvent;
import no.sporbar.events.ServiceAreaEvent.MeasureSketched;
import no.sporbar.events.SourceEvent;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.SuggestionEvent;
import no.sporbar.events.SuperiorGoalEvent;
import no.sporbar.events.TaskEvent;
import no.sporbar.events.TrackEvent;
import no.sporbar.events.TranslationEvent;
import no.sporbar.events.UnitEvent;

/** The one thing that an event is about, in its own stream. */
public final class About {
    private About() {}

    /** The thing itself; for a confirmation, the thing whose fact it confirms. */
    public static Subject of(DomainEvent event) {
        return switch (event) {
            case AlternativeEvent e -> Subject.of(Kind.ALTERNATIVE, e.alternative());
            case ApprovalEvent e -> Subject.of(Kind.APPROVAL, e.approval());
            case BriefingEvent e -> Subject.of(Kind.BRIEFING, e.briefing());
            case BudgetEvent e -> Subject.of(Kind.BUDGET, e.budget());
            case ConditionEvent e -> Subject.of(Kind.CONDITION, e.condition());
            case ConsultationEvent e -> Subject.of(Kind.CONSULTATION, e.consultation());
            case DecisionEvent e -> Subject.of(Kind.DECISION, e.decision());
            case EnablerEvent e -> Subject.of(Kind.ENABLER, e.enabler());
            case GoalEvent e -> Subject.of(Kind.GOAL, e.goal());
            case ImpactAssessmentEvent e -> Subject.of(Kind.IMPACT_ASSESSMENT, e.assessment());
            case InitiativeEvent e -> Subject.of(Kind.INITIATIVE, e.initiative());
            case OfficeEvent e -> Subject.of(Kind.OFFICE, e.office());
            case PersonalDataEvent e -> Subject.of(Kind.PERSON, e.person());
            case PrincipleEvent e -> Subject.of(Kind.PRINCIPLE, e.principle());
            case ProgrammeEvent e -> Subject.of(Kind.PROGRAMME, e.programme());
            case ResponseEvent e -> Subject.of(Kind.RESPONSE, e.response());
            case RiskEvent e -> Subject.of(Kind.RISK, e.risk());
            case SourceEvent e -> Subject.of(Kind.SOURCE, e.source());
            case SuggestionEvent e -> Subject.of(Kind.SUGGESTION, e.suggestion());
            case SuperiorGoalEvent e -> Subject.of(Kind.SUPERIOR_GOAL, e.superiorGoal());
            case TaskEvent e -> Subject.of(Kind.TASK, e.task());
            case TrackEvent e -> Subject.of(Kind.TRACK, e.track());
            case TranslationEvent e -> Subject.of(Kind.TRANSLATION, e.translation());
            case UnitEvent e -> Subject.of(Kind.UNIT, e.unit());
            case MeasureSketched e ->
                Subject.of(Kind.MEASURE, e.area(), e.measure().value());
            case ServiceAreaEvent e -> Subject.of(Kind.SERVICE_AREA, e.area());
            case MilestonePlanEvent e -> plan(e);
            case ConfirmationEvent e -> confirmed(e);
        };
    }

    static Subject plan(MilestonePlanEvent event) {
        return switch (event) {
            case MilestoneCancelled e -> milestone(e.milestone());
            case MilestoneCorrected e -> milestone(e.milestone());
            case MilestoneCriterionAdded e -> criterion(e.milestone(), e.criterion());
            case MilestoneCriterionMet e -> criterion(e.milestone(), e.criterion());
            case MilestoneCriterionWithdrawn e -> criterion(e.milestone(), e.criterion());
            case MilestoneDateRefined e -> milestone(e.milestone());
            case MilestoneDeadlineSet e -> milestone(e.milestone());
            case MilestoneDependencyAdded e -> milestone(e.milestone());
            case MilestoneDependencyRemoved e -> milestone(e.milestone());
            case MilestoneMissed e -> milestone(e.milestone());
            case MilestoneMoved e -> milestone(e.milestone());
            case MilestonePassed e -> milestone(e.milestone());
            case MilestonePlanBaselined e -> Subject.of(Kind.BASELINE, e.baseline());
            case MilestonePlanned e -> milestone(e.milestone());
            case PeriodCorrected e -> period(e.period());
            case PeriodMoved e -> period(e.period());
            case PeriodPlanned e -> period(e.period());
        };
    }

    private static Subject confirmed(ConfirmationEvent event) {
        return switch (event) {
            case AssumptionConfirmed e -> e.about();
        };
    }

    private static Subject period(PeriodId period) {
        return Subject.of(Kind.PERIOD, period);
    }

    private static Subject milestone(MilestoneId milestone) {
        return Subject.of(Kind.MILESTONE, milestone);
    }

    private static Subject criterion(MilestoneId milestone, CriterionId criterion) {
        return Subject.of(Kind.CRITERION, milestone, criterion.value());
    }
}
