package no.sporbar.query.trace;

import java.util.List;
import no.sporbar.events.AlternativeEvent;
import no.sporbar.events.ApprovalEvent;
import no.sporbar.events.ApprovalEvent.ApprovalRequested;
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
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.SuggestionEvent;
import no.sporbar.events.SuperiorGoalEvent;
import no.sporbar.events.TaskEvent;
import no.sporbar.events.TrackEvent;
import no.sporbar.events.TranslationEvent;
import no.sporbar.events.UnitEvent;
import no.sporbar.query.subjects.Concerned;

/** Which things each event links; none for most. */
final class Links {
    private Links() {}

    static List<Link> of(DomainEvent event) {
        return switch (event) {
            case AlternativeEvent e -> OrganisationLinks.of(e);
            case ApprovalEvent e -> asked(e);
            case BriefingEvent e -> WorkLinks.of(e);
            case BudgetEvent e -> WorkLinks.of(e);
            case ConditionEvent e -> WorkLinks.of(e);
            case ConsultationEvent e -> ConsultationLinks.of(e);
            case DecisionEvent e -> DecisionLinks.of(e);
            case GoalEvent e -> StatementLinks.of(e);
            case ImpactAssessmentEvent e -> WorkLinks.of(e);
            case MilestonePlanEvent e -> PlanLinks.of(e);
            case PrincipleEvent e -> StatementLinks.of(e);
            case ResponseEvent e -> ConsultationLinks.of(e);
            case RiskEvent e -> WorkLinks.of(e);
            case ServiceAreaEvent e -> StatementLinks.of(e);
            case SuggestionEvent e -> ConsultationLinks.of(e);
            case SuperiorGoalEvent e -> StatementLinks.of(e);
            case TaskEvent e -> OrganisationLinks.of(e);
            case TrackEvent e -> WorkLinks.of(e);
            case TranslationEvent e -> StatementLinks.of(e);
            case UnitEvent e -> OrganisationLinks.of(e);
            case ConfirmationEvent _,
                    EnablerEvent _,
                    InitiativeEvent _,
                    OfficeEvent _,
                    PersonalDataEvent _,
                    ProgrammeEvent _,
                    SourceEvent _ -> List.of();
        };
    }

    /** What is asked for, and what it is about; the wording is the command. */
    private static List<Link> asked(ApprovalEvent event) {
        if (!(event instanceof ApprovalRequested asked)) return List.of();
        Subject about = Concerned.by(asked);
        return about == null
                ? List.of()
                : List.of(Link.of(
                        about, Relation.ASKED_FOR_IN, Subject.of(Kind.APPROVAL, asked.approval()), asked.command()));
    }
}
