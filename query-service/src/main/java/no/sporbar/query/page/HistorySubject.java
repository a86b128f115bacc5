package no.sporbar.query.page;

import no.sporbar.events.AlternativeEvent.AlternativeSketched;
import no.sporbar.events.ApprovalEvent.ApprovalRequested;
import no.sporbar.events.BriefingEvent.BriefingPlanned;
import no.sporbar.events.BudgetEvent.BudgetProposed;
import no.sporbar.events.BudgetEvent.BudgetSpent;
import no.sporbar.events.ConditionEvent.ConditionSet;
import no.sporbar.events.ConfirmationEvent.AssumptionConfirmed;
import no.sporbar.events.ConsultationEvent.AudienceInvited;
import no.sporbar.events.ConsultationEvent.ConsultationCorrected;
import no.sporbar.events.ConsultationEvent.ConsultationOpened;
import no.sporbar.events.DecisionEvent.DecisionCorrected;
import no.sporbar.events.DecisionEvent.DecisionRecommended;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EnablerEvent.EnablerCorrected;
import no.sporbar.events.EnablerEvent.EnablerNamed;
import no.sporbar.events.GoalEvent.GoalCorrected;
import no.sporbar.events.GoalEvent.GoalProposed;
import no.sporbar.events.GoalEvent.GoalRevised;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentCorrected;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.InitiativeEvent.InitiativeRegistered;
import no.sporbar.events.MilestonePlanEvent;
import no.sporbar.events.OfficeEvent.OfficeTakenUp;
import no.sporbar.events.PrincipleEvent.PrincipleCorrected;
import no.sporbar.events.PrincipleEvent.PrincipleProposed;
import no.sporbar.events.PrincipleEvent.PrincipleRevised;
import no.sporbar.events.ProgrammeEvent.ProgrammeAuthoritiesChanged;
import no.sporbar.events.ProgrammeEvent.ProgrammeBodyAdded;
import no.sporbar.events.ProgrammeEvent.ProgrammeFourEyesSet;
import no.sporbar.events.ProgrammeEvent.ProgrammeRenamed;
import no.sporbar.events.ProgrammeEvent.ProgrammeStarted;
import no.sporbar.events.ResponseEvent.ResponseReceived;
import no.sporbar.events.RiskEvent.RiskCorrected;
import no.sporbar.events.RiskEvent.RiskRaised;
import no.sporbar.events.ServiceAreaEvent.MeasureSketched;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaCorrected;
import no.sporbar.events.ServiceAreaEvent.ServiceAreaSelected;
import no.sporbar.events.SourceEvent.SourceCorrected;
import no.sporbar.events.SourceEvent.SourceRegistered;
import no.sporbar.events.SuggestionEvent.SuggestionCorrected;
import no.sporbar.events.SuggestionEvent.SuggestionMade;
import no.sporbar.events.SuperiorGoalEvent.SuperiorGoalCorrected;
import no.sporbar.events.SuperiorGoalEvent.SuperiorGoalRegistered;
import no.sporbar.events.TaskEvent.TaskAllocated;
import no.sporbar.events.TaskEvent.TaskCorrected;
import no.sporbar.events.TrackEvent.TrackCorrected;
import no.sporbar.events.TrackEvent.TrackOpened;
import no.sporbar.events.TranslationEvent.TranslationMade;
import no.sporbar.events.TranslationEvent.TranslationReplaced;
import no.sporbar.events.UnitEvent.UnitCorrected;
import no.sporbar.events.UnitEvent.UnitRegistered;
import no.sporbar.events.UnitEvent.UnitRenamed;

/** What an event is about, in the event's own words: the name or the wording that it gives, else the id. */
final class HistorySubject {
    private HistorySubject() {}

    static String of(DomainEvent event) {
        return switch (event) {
            case ProgrammeStarted e -> e.name();
            case ProgrammeRenamed e -> e.name();
            case ProgrammeBodyAdded e -> e.body().name();
            case ProgrammeAuthoritiesChanged e -> e.body().value();
            case OfficeTakenUp e -> e.title() + ": " + e.holder();
            case SourceRegistered e -> e.title();
            case SourceCorrected e -> e.title();
            case GoalProposed e -> e.wording();
            case GoalRevised e -> e.wording();
            case GoalCorrected e -> e.wording();
            case PrincipleProposed e -> e.wording();
            case PrincipleRevised e -> e.wording();
            case PrincipleCorrected e -> e.wording();
            case SuperiorGoalRegistered e -> e.wording();
            case SuperiorGoalCorrected e -> e.wording();
            case EnablerNamed e -> e.name();
            case EnablerCorrected e -> e.name();
            case ServiceAreaSelected e -> e.name();
            case ServiceAreaCorrected e -> e.name();
            case MeasureSketched e -> e.text();
            case InitiativeRegistered e -> e.name();
            case RiskRaised e -> e.text();
            case RiskCorrected e -> e.text();
            case DecisionRecommended e -> e.title();
            case DecisionResolved e -> e.title();
            case DecisionCorrected e -> e.title();
            case ConsultationOpened e -> e.title();
            case ConsultationCorrected e -> e.title();
            case AudienceInvited e -> e.name();
            case ResponseReceived e -> e.respondent() == null ? id(e) : e.respondent();
            case SuggestionMade e -> e.text();
            case SuggestionCorrected e -> e.text();
            case ConditionSet e -> e.text();
            case TrackOpened e -> e.mandate();
            case TrackCorrected e -> e.mandate();
            case ImpactAssessmentDelivered e -> e.finding();
            case ImpactAssessmentCorrected e -> e.finding();
            case BriefingPlanned e -> e.topic();
            case BudgetProposed e -> e.purpose();
            case BudgetSpent e -> e.purpose();
            case UnitRegistered e -> e.name();
            case UnitRenamed e -> e.name();
            case UnitCorrected e -> e.name();
            case TaskAllocated e -> e.name();
            case TaskCorrected e -> e.name();
            case AlternativeSketched e -> e.name();
            case TranslationMade e -> e.text();
            case TranslationReplaced e -> e.text();
            case AssumptionConfirmed e -> e.about().toString();
            case ApprovalRequested e -> e.reason();
            case ProgrammeFourEyesSet e -> e.reason();
            case MilestonePlanEvent e -> HistoryMilestone.of(e);
            case DomainEvent e -> id(e);
        };
    }

    private static String id(DomainEvent event) {
        var local = event.stream().local();
        return local == null ? event.programme().value() : local.value();
    }
}
