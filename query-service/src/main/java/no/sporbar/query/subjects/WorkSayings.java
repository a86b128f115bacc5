package no.sporbar.query.subjects;

import static no.sporbar.query.subjects.Said.mentioned;
import static no.sporbar.query.subjects.Said.named;
import static no.sporbar.query.subjects.Said.standing;

import java.util.List;
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
import no.sporbar.events.ImpactAssessmentEvent;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentCorrected;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.InitiativeEvent;
import no.sporbar.events.InitiativeEvent.InitiativeEnded;
import no.sporbar.events.InitiativeEvent.InitiativeRegistered;
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

/** Conditional work and what goes with it: tracks, assessments, briefings, money, other initiatives, risks. */
final class WorkSayings {
    private WorkSayings() {}

    static List<Said> of(ConditionEvent event) {
        Subject it = Subject.of(Kind.CONDITION, event.condition());
        return switch (event) {
            case ConditionSet e -> List.of(named(it, e.text(), "set"));
            case ConditionWorkBound _ -> List.of();
            case ConditionMet _ -> List.of(standing(it, "met"));
            case ConditionFailed _ -> List.of(standing(it, "failed"));
        };
    }

    static List<Said> of(TrackEvent event) {
        Subject it = Subject.of(Kind.TRACK, event.track());
        return switch (event) {
            case TrackOpened e -> List.of(named(it, e.mandate(), "open"));
            case TrackCoupled _ -> List.of();
            case TrackImpactAssessmentRequired e -> List.of(required(e.assessment()));
            case TrackEndorsed _ -> List.of(standing(it, "endorsed"));
            case TrackCompleted _ -> List.of(standing(it, "completed"));
            case TrackEnded _ -> List.of(standing(it, "ended"));
            case TrackCorrected e -> List.of(named(it, e.mandate()));
        };
    }

    static List<Said> of(ImpactAssessmentEvent event) {
        Subject it = Subject.of(Kind.IMPACT_ASSESSMENT, event.assessment());
        return switch (event) {
            case ImpactAssessmentDelivered e -> List.of(named(it, e.finding(), "delivered"));
            case ImpactAssessmentCorrected e -> List.of(named(it, e.finding()));
        };
    }

    static List<Said> of(BriefingEvent event) {
        Subject it = Subject.of(Kind.BRIEFING, event.briefing());
        return switch (event) {
            case BriefingPlanned e -> List.of(named(it, e.topic(), "planned"));
            case BriefingHeld _ -> List.of(standing(it, "held"));
            case BriefingCancelled _ -> List.of(standing(it, "cancelled"));
        };
    }

    static List<Said> of(BudgetEvent event) {
        Subject it = Subject.of(Kind.BUDGET, event.budget());
        return switch (event) {
            case BudgetProposed e -> List.of(named(it, e.purpose(), "proposed"));
            case BudgetGranted _ -> List.of(standing(it, "granted"));
            case BudgetSpent _, BudgetSpendingCorrected _ -> List.of();
        };
    }

    static List<Said> of(InitiativeEvent event) {
        Subject it = Subject.of(Kind.INITIATIVE, event.initiative());
        return switch (event) {
            case InitiativeRegistered e -> List.of(named(it, e.name(), "registered"));
            case InitiativeEnded _ -> List.of(standing(it, "ended"));
        };
    }

    static List<Said> of(RiskEvent event) {
        Subject it = Subject.of(Kind.RISK, event.risk());
        return switch (event) {
            case RiskRaised e -> List.of(named(it, e.text(), "raised"));
            case RiskClosed _ -> List.of(standing(it, "closed"));
            case RiskCorrected e -> List.of(named(it, e.text()));
        };
    }

    /** An assessment that somebody waits for. */
    static Said required(ImpactAssessmentId assessment) {
        return mentioned(Subject.of(Kind.IMPACT_ASSESSMENT, assessment), null, "required");
    }
}
