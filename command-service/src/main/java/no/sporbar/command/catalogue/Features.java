package no.sporbar.command.catalogue;

import java.util.List;
import no.sporbar.command.approval.ApprovalCommand;
import no.sporbar.command.approval.WhenApprovalGivenThenCarryOut;
import no.sporbar.command.budget.BudgetCommand;
import no.sporbar.command.budget.WhenPointResolvedThenGrantBudget;
import no.sporbar.command.confirmation.ConfirmationCommand;
import no.sporbar.command.consultation.ConsultationCommand;
import no.sporbar.command.consultation.ResponseCommand;
import no.sporbar.command.consultation.SuggestionCommand;
import no.sporbar.command.decision.DecisionCommand;
import no.sporbar.command.evidence.BriefingCommand;
import no.sporbar.command.evidence.ImpactAssessmentCommand;
import no.sporbar.command.goal.GoalCommand;
import no.sporbar.command.goal.WhenPointResolvedThenAdoptOrWithdrawGoal;
import no.sporbar.command.milestone.MilestonePlanCommand;
import no.sporbar.command.milestone.WhenConditionFailedThenCancelItsMilestones;
import no.sporbar.command.milestone.WhenPointResolvedThenBaselinePlan;
import no.sporbar.command.organisation.AlternativeCommand;
import no.sporbar.command.organisation.TaskCommand;
import no.sporbar.command.organisation.UnitCommand;
import no.sporbar.command.organisation.WhenAlternativeAdoptedThenItsUnitsSucceed;
import no.sporbar.command.organisation.WhenPointResolvedThenAdoptOrRejectAlternative;
import no.sporbar.command.personal.PersonalDataCommand;
import no.sporbar.command.principle.PrincipleCommand;
import no.sporbar.command.principle.WhenPointResolvedThenAdoptOrWithdrawPrinciple;
import no.sporbar.command.programme.OfficeCommand;
import no.sporbar.command.programme.ProgrammeCommand;
import no.sporbar.command.register.EnablerCommand;
import no.sporbar.command.register.InitiativeCommand;
import no.sporbar.command.register.RiskCommand;
import no.sporbar.command.register.ServiceAreaCommand;
import no.sporbar.command.register.SuperiorGoalCommand;
import no.sporbar.command.rules.Feature;
import no.sporbar.command.source.SourceCommand;
import no.sporbar.command.track.ConditionCommand;
import no.sporbar.command.track.TrackCommand;
import no.sporbar.command.track.WhenConditionFailedThenEndItsTracks;
import no.sporbar.command.track.WhenConditionMetThenEndorseItsTracks;
import no.sporbar.command.track.WhenPointResolvedThenSettleCondition;
import no.sporbar.command.track.WhenTrackOpenedUnderConditionThenBindIt;
import no.sporbar.command.translation.TranslationCommand;

/** Every kind of stream there is. The one list: commands, handlers, cores and reactions are found through it. */
public final class Features {
    /** In the order of their kinds. */
    public static final List<Feature> ALL = List.of(
            new Feature(
                    "alternative",
                    AlternativeCommand.class,
                    AlternativeCommand.EMPTY,
                    List.of(new WhenPointResolvedThenAdoptOrRejectAlternative())),
            new Feature(
                    "approval",
                    ApprovalCommand.class,
                    ApprovalCommand.EMPTY,
                    List.of(new WhenApprovalGivenThenCarryOut())),
            new Feature("briefing", BriefingCommand.class, BriefingCommand.EMPTY),
            new Feature(
                    "budget",
                    BudgetCommand.class,
                    BudgetCommand.EMPTY,
                    List.of(new WhenPointResolvedThenGrantBudget())),
            new Feature(
                    "condition",
                    ConditionCommand.class,
                    ConditionCommand.EMPTY,
                    List.of(new WhenPointResolvedThenSettleCondition(), new WhenTrackOpenedUnderConditionThenBindIt())),
            new Feature("confirmation", ConfirmationCommand.class, ConfirmationCommand.EMPTY),
            new Feature("consultation", ConsultationCommand.class, ConsultationCommand.EMPTY),
            new Feature("decision", DecisionCommand.class, DecisionCommand.EMPTY),
            new Feature("enabler", EnablerCommand.class, EnablerCommand.EMPTY),
            new Feature(
                    "goal",
                    GoalCommand.class,
                    GoalCommand.EMPTY,
                    List.of(new WhenPointResolvedThenAdoptOrWithdrawGoal())),
            new Feature("impact-assessment", ImpactAssessmentCommand.class, ImpactAssessmentCommand.EMPTY),
            new Feature("initiative", InitiativeCommand.class, InitiativeCommand.EMPTY),
            new Feature(
                    "milestone-plan",
                    MilestonePlanCommand.class,
                    MilestonePlanCommand.EMPTY,
                    List.of(new WhenPointResolvedThenBaselinePlan(), new WhenConditionFailedThenCancelItsMilestones())),
            new Feature("office", OfficeCommand.class, OfficeCommand.EMPTY),
            new Feature("personal-data", PersonalDataCommand.class, PersonalDataCommand.EMPTY),
            new Feature(
                    "principle",
                    PrincipleCommand.class,
                    PrincipleCommand.EMPTY,
                    List.of(new WhenPointResolvedThenAdoptOrWithdrawPrinciple())),
            new Feature("programme", ProgrammeCommand.class, ProgrammeCommand.EMPTY),
            new Feature("response", ResponseCommand.class, ResponseCommand.EMPTY),
            new Feature("risk", RiskCommand.class, RiskCommand.EMPTY),
            new Feature("service-area", ServiceAreaCommand.class, ServiceAreaCommand.EMPTY),
            new Feature("source", SourceCommand.class, SourceCommand.EMPTY),
            new Feature("suggestion", SuggestionCommand.class, SuggestionCommand.EMPTY),
            new Feature("superior-goal", SuperiorGoalCommand.class, SuperiorGoalCommand.EMPTY),
            new Feature("task", TaskCommand.class, TaskCommand.EMPTY),
            new Feature(
                    "track",
                    TrackCommand.class,
                    TrackCommand.EMPTY,
                    List.of(new WhenConditionMetThenEndorseItsTracks(), new WhenConditionFailedThenEndItsTracks())),
            new Feature("translation", TranslationCommand.class, TranslationCommand.EMPTY),
            new Feature(
                    "unit",
                    UnitCommand.class,
                    UnitCommand.EMPTY,
                    List.of(new WhenAlternativeAdoptedThenItsUnitsSucceed())));

    private Features() {}
}
