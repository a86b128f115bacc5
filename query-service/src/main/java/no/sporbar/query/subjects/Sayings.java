package no.sporbar.query.subjects;

import java.util.List;
import no.sporbar.events.AlternativeEvent;
import no.sporbar.events.ApprovalEvent;
import no.sporbar.events.BriefingEvent;
import no.sporbar.events.BudgetEvent;
import no.sporbar.events.ConditionEvent;
import no.sporbar.events.ConfirmationEvent;
import no.sporbar.events.ConsultationEvent;
import no.sporbar.events.DecisionEvent;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EnablerEvent;
import no.sporbar.events.GoalEvent;
import no.sporbar.events.ImpactAssessmentEvent;
import no.sporbar.events.InitiativeEvent;
import no.sporbar.events.MilestonePlanEvent;
import no.sporbar.events.OfficeEvent;
import no.sporbar.events.PersonalDataEvent;
import no.sporbar.events.PrincipleEvent;
import no.sporbar.events.ProgrammeEvent;
import no.sporbar.events.ResponseEvent;
import no.sporbar.events.RiskEvent;
import no.sporbar.events.ServiceAreaEvent;
import no.sporbar.events.SourceEvent;
import no.sporbar.events.SuggestionEvent;
import no.sporbar.events.SuperiorGoalEvent;
import no.sporbar.events.TaskEvent;
import no.sporbar.events.TrackEvent;
import no.sporbar.events.TranslationEvent;
import no.sporbar.events.UnitEvent;

/** What each event says of the things it is about; nothing where no name, wording or standing changes. */
final class Sayings {
    private Sayings() {}

    static List<Said> of(DomainEvent event) {
        return switch (event) {
            case ProgrammeEvent e -> SetUpSayings.of(e);
            case OfficeEvent e -> SetUpSayings.of(e);
            case SourceEvent e -> SetUpSayings.of(e);
            case TranslationEvent e -> SetUpSayings.of(e);
            case ApprovalEvent e -> SetUpSayings.of(e);
            case ConfirmationEvent _, PersonalDataEvent _ -> List.of();
            case GoalEvent e -> StatementSayings.of(e);
            case PrincipleEvent e -> StatementSayings.of(e);
            case SuperiorGoalEvent e -> StatementSayings.of(e);
            case EnablerEvent e -> StatementSayings.of(e);
            case ServiceAreaEvent e -> StatementSayings.of(e);
            case DecisionEvent e -> DecisionSayings.of(e);
            case ConsultationEvent e -> ConsultationSayings.of(e);
            case ResponseEvent e -> ConsultationSayings.of(e);
            case SuggestionEvent e -> ConsultationSayings.of(e);
            case ConditionEvent e -> WorkSayings.of(e);
            case TrackEvent e -> WorkSayings.of(e);
            case ImpactAssessmentEvent e -> WorkSayings.of(e);
            case BriefingEvent e -> WorkSayings.of(e);
            case BudgetEvent e -> WorkSayings.of(e);
            case InitiativeEvent e -> WorkSayings.of(e);
            case RiskEvent e -> WorkSayings.of(e);
            case MilestonePlanEvent e -> PlanSayings.of(e);
            case UnitEvent e -> OrganisationSayings.of(e);
            case TaskEvent e -> OrganisationSayings.of(e);
            case AlternativeEvent e -> OrganisationSayings.of(e);
        };
    }
}
