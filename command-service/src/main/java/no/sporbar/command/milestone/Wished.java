package no.sporbar.command.milestone;

import no.sporbar.command.milestone.MilestonePlanCommand.AddCriterion;
import no.sporbar.command.milestone.MilestonePlanCommand.AddMilestoneDependency;
import no.sporbar.command.milestone.MilestonePlanCommand.BaselinePlan;
import no.sporbar.command.milestone.MilestonePlanCommand.CancelMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.CorrectMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.CorrectPeriod;
import no.sporbar.command.milestone.MilestonePlanCommand.MeetCriterion;
import no.sporbar.command.milestone.MilestonePlanCommand.MissMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.MoveMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.MovePeriod;
import no.sporbar.command.milestone.MilestonePlanCommand.PassMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.PlanMilestone;
import no.sporbar.command.milestone.MilestonePlanCommand.PlanPeriod;
import no.sporbar.command.milestone.MilestonePlanCommand.RefineMilestoneDate;
import no.sporbar.command.milestone.MilestonePlanCommand.RemoveMilestoneDependency;
import no.sporbar.command.milestone.MilestonePlanCommand.SetMilestoneDeadline;
import no.sporbar.command.milestone.MilestonePlanCommand.WithdrawCriterion;
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

/** The fact that a command wants recorded, before any rule has been asked. */
final class Wished {
    private Wished() {}

    static MilestonePlanEvent by(MilestonePlanCommand command) {
        return switch (command) {
            case PlanPeriod c -> new PeriodPlanned(c.programme(), c.period(), c.name(), c.span(), c.provenance());
            case MovePeriod c -> new PeriodMoved(c.programme(), c.period(), c.span(), c.reason(), c.provenance());
            case CorrectPeriod c ->
                new PeriodCorrected(c.programme(), c.period(), c.name(), c.wrong(), c.reason(), c.provenance());
            case PlanMilestone c ->
                new MilestonePlanned(c.programme(), c.milestone(), c.name(), c.date(), c.provenance());
            case RefineMilestoneDate c ->
                new MilestoneDateRefined(c.programme(), c.milestone(), c.date(), c.provenance());
            case MoveMilestone c ->
                new MilestoneMoved(c.programme(), c.milestone(), c.date(), c.reason(), c.provenance());
            case SetMilestoneDeadline c ->
                new MilestoneDeadlineSet(c.programme(), c.milestone(), c.deadline(), c.reason(), c.provenance());
            case AddMilestoneDependency c ->
                new MilestoneDependencyAdded(
                        c.programme(), c.milestone(), c.predecessor(), c.atLeastDays(), c.provenance());
            case RemoveMilestoneDependency c ->
                new MilestoneDependencyRemoved(
                        c.programme(), c.milestone(), c.predecessor(), c.reason(), c.provenance());
            case AddCriterion c ->
                new MilestoneCriterionAdded(
                        c.programme(), c.milestone(), c.criterion(), c.text(), c.evidence(), c.provenance());
            case MeetCriterion c ->
                new MilestoneCriterionMet(c.programme(), c.milestone(), c.criterion(), c.evidence(), c.provenance());
            case WithdrawCriterion c ->
                new MilestoneCriterionWithdrawn(
                        c.programme(), c.milestone(), c.criterion(), c.reason(), c.provenance());
            case PassMilestone c -> new MilestonePassed(c.programme(), c.milestone(), c.passedOn(), c.provenance());
            case MissMilestone c -> new MilestoneMissed(c.programme(), c.milestone(), c.reason(), c.provenance());
            case CancelMilestone c -> new MilestoneCancelled(c.programme(), c.milestone(), c.reason(), c.provenance());
            case CorrectMilestone c ->
                new MilestoneCorrected(c.programme(), c.milestone(), c.name(), c.wrong(), c.reason(), c.provenance());
            case BaselinePlan c ->
                new MilestonePlanBaselined(
                        c.programme(), c.baseline(), c.name(), c.decision(), c.point(), c.provenance());
        };
    }
}
