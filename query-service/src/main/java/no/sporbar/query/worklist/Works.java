package no.sporbar.query.worklist;

import static no.sporbar.query.worklist.Work.Act.CLOSES;
import static no.sporbar.query.worklist.Work.Act.IS_DONE;
import static no.sporbar.query.worklist.Work.Act.OPENS_IF_NEW;
import static no.sporbar.query.worklist.WorkKind.APPROVAL;
import static no.sporbar.query.worklist.WorkKind.CRITERION;
import static no.sporbar.query.worklist.WorkKind.IMPACT_ASSESSMENT;

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
import no.sporbar.events.ApprovalEvent;
import no.sporbar.events.ApprovalEvent.ApprovalGiven;
import no.sporbar.events.ApprovalEvent.ApprovalRefused;
import no.sporbar.events.ApprovalEvent.ApprovalRequested;
import no.sporbar.events.ApprovalEvent.ApprovalWithdrawn;
import no.sporbar.events.BriefingEvent;
import no.sporbar.events.BudgetEvent;
import no.sporbar.events.ConditionEvent;
import no.sporbar.events.ConfirmationEvent;
import no.sporbar.events.ConsultationEvent;
import no.sporbar.events.CriterionId;
import no.sporbar.events.DecisionEvent;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EnablerEvent;
import no.sporbar.events.GoalEvent;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentEvent;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentCorrected;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.ImpactAssessmentId;
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
import no.sporbar.events.PersonalDataEvent;
import no.sporbar.events.PrincipleEvent;
import no.sporbar.events.ProgrammeEvent;
import no.sporbar.events.ResponseEvent;
import no.sporbar.events.RiskEvent;
import no.sporbar.events.ServiceAreaEvent;
import no.sporbar.events.SourceEvent;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.SuggestionEvent;
import no.sporbar.events.SuperiorGoalEvent;
import no.sporbar.events.TaskEvent;
import no.sporbar.events.TrackEvent;
import no.sporbar.events.TrackEvent.TrackCompleted;
import no.sporbar.events.TrackEvent.TrackCorrected;
import no.sporbar.events.TrackEvent.TrackCoupled;
import no.sporbar.events.TrackEvent.TrackEnded;
import no.sporbar.events.TrackEvent.TrackEndorsed;
import no.sporbar.events.TrackEvent.TrackImpactAssessmentRequired;
import no.sporbar.events.TrackEvent.TrackOpened;
import no.sporbar.events.TranslationEvent;
import no.sporbar.events.UnitEvent;

/** Which work each event opens and closes, beside what it assumes. */
final class Works {
    private Works() {}

    static List<Work> of(DomainEvent event) {
        List<Work> assumed = Assumptions.of(event);
        List<Work> missing = missing(event);
        if (missing.isEmpty()) return assumed;
        return assumed.isEmpty()
                ? missing
                : Stream.concat(assumed.stream(), missing.stream()).toList();
    }

    private static List<Work> missing(DomainEvent event) {
        return switch (event) {
            case ConsultationEvent e -> ConsultationWorks.of(e);
            case ResponseEvent e -> ConsultationWorks.of(e);
            case SuggestionEvent e -> ConsultationWorks.of(e);
            case DecisionEvent e -> DecisionWorks.of(e);
            case TrackEvent e -> track(e);
            case AlternativeEvent e -> alternative(e);
            case ImpactAssessmentEvent e -> assessment(e);
            case MilestonePlanEvent e -> plan(e);
            case ApprovalEvent e -> approval(e);
            case BriefingEvent _,
                    BudgetEvent _,
                    ConditionEvent _,
                    ConfirmationEvent _,
                    EnablerEvent _,
                    GoalEvent _,
                    InitiativeEvent _,
                    OfficeEvent _,
                    PersonalDataEvent _,
                    PrincipleEvent _,
                    ProgrammeEvent _,
                    RiskEvent _,
                    ServiceAreaEvent _,
                    SourceEvent _,
                    SuperiorGoalEvent _,
                    TaskEvent _,
                    TranslationEvent _,
                    UnitEvent _ -> List.of();
        };
    }

    private static List<Work> approval(ApprovalEvent event) {
        Subject it = Subject.of(Kind.APPROVAL, event.approval());
        return switch (event) {
            case ApprovalRequested e -> List.of(Work.opens(APPROVAL, it, e.command(), null));
            case ApprovalGiven _, ApprovalRefused _, ApprovalWithdrawn _ -> List.of(Work.of(APPROVAL, it, CLOSES));
        };
    }

    private static List<Work> track(TrackEvent event) {
        Subject it = Subject.of(Kind.TRACK, event.track());
        return switch (event) {
            case TrackImpactAssessmentRequired e -> List.of(required(it, e.assessment(), e.impact()));
            case TrackOpened _, TrackCoupled _, TrackEndorsed _, TrackCompleted _, TrackEnded _, TrackCorrected _ ->
                List.of();
        };
    }

    private static List<Work> alternative(AlternativeEvent event) {
        Subject it = Subject.of(Kind.ALTERNATIVE, event.alternative());
        return switch (event) {
            case AlternativeImpactAssessmentRequired e -> List.of(required(it, e.assessment(), e.impact()));
            case AlternativeSketched _,
                    AlternativeChangeProposed _,
                    AlternativeTaskMoveProposed _,
                    AlternativeChangeWithdrawn _,
                    AlternativePutForward _,
                    AlternativeAdopted _,
                    AlternativeRejected _ -> List.of();
        };
    }

    private static Work required(Subject holder, ImpactAssessmentId assessment, Impact impact) {
        Subject it = Subject.of(Kind.IMPACT_ASSESSMENT, assessment);
        return new Work(IMPACT_ASSESSMENT, it, null, impact.toString(), holder, "", OPENS_IF_NEW);
    }

    private static List<Work> assessment(ImpactAssessmentEvent event) {
        return switch (event) {
            case ImpactAssessmentDelivered e ->
                List.of(Work.of(IMPACT_ASSESSMENT, Subject.of(Kind.IMPACT_ASSESSMENT, e.assessment()), IS_DONE));
            case ImpactAssessmentCorrected _ -> List.of();
        };
    }

    private static List<Work> plan(MilestonePlanEvent event) {
        return switch (event) {
            case MilestoneCriterionAdded e ->
                List.of(Work.opens(
                        CRITERION,
                        criterion(e.milestone(), e.criterion()),
                        e.text(),
                        Subject.of(Kind.MILESTONE, e.milestone())));
            case MilestoneCriterionMet e -> List.of(closed(e.milestone(), e.criterion()));
            case MilestoneCriterionWithdrawn e -> List.of(closed(e.milestone(), e.criterion()));
            case MilestoneCancelled _,
                    MilestoneCorrected _,
                    MilestoneDateRefined _,
                    MilestoneDeadlineSet _,
                    MilestoneDependencyAdded _,
                    MilestoneDependencyRemoved _,
                    MilestoneMissed _,
                    MilestoneMoved _,
                    MilestonePassed _,
                    MilestonePlanBaselined _,
                    MilestonePlanned _,
                    PeriodCorrected _,
                    PeriodMoved _,
                    PeriodPlanned _ -> List.of();
        };
    }

    private static Work closed(MilestoneId milestone, CriterionId criterion) {
        return Work.of(CRITERION, criterion(milestone, criterion), CLOSES);
    }

    private static Subject criterion(MilestoneId milestone, CriterionId criterion) {
        return Subject.of(Kind.CRITERION, milestone, criterion.value());
    }
}
