package no.sporbar.command.milestone;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.BaselineId;
import no.sporbar.events.CriterionId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.EvidenceKind;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.PeriodId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;
import org.jspecify.annotations.Nullable;

/** What can be asked of a programme's milestone plan. */
public sealed interface MilestonePlanCommand extends Command {
    /** Nothing has happened yet. */
    Core<?, ?> EMPTY = MilestonePlan.INITIAL;

    @Override
    default StreamId stream() {
        return StreamId.of("milestone-plan", programme());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Plan a stretch of the timeline. */
    @CommandName("plan-period")
    record PlanPeriod(ProgrammeId programme, PeriodId period, String name, ImpreciseDate span, Provenance provenance)
            implements MilestonePlanCommand {}

    /** Plan a milestone, with a date or without. */
    @CommandName("plan-milestone")
    record PlanMilestone(
            ProgrammeId programme,
            MilestoneId milestone,
            String name,
            @Nullable ImpreciseDate date,
            Provenance provenance)
            implements MilestonePlanCommand {}

    /** State its date more exactly, within what was already said. */
    @CommandName("refine-milestone-date")
    record RefineMilestoneDate(ProgrammeId programme, MilestoneId milestone, ImpreciseDate date, Provenance provenance)
            implements MilestonePlanCommand {}

    /** Give it another date. */
    @CommandName("move-milestone")
    record MoveMilestone(
            ProgrammeId programme, MilestoneId milestone, ImpreciseDate date, String reason, Provenance provenance)
            implements MilestonePlanCommand {}

    /** Let it wait for another milestone. */
    @CommandName("add-milestone-dependency")
    record AddMilestoneDependency(
            ProgrammeId programme,
            MilestoneId milestone,
            MilestoneId predecessor,
            @Nullable Integer atLeastDays,
            Provenance provenance)
            implements MilestonePlanCommand {}

    /** Let it no longer wait for another milestone. */
    @CommandName("remove-milestone-dependency")
    record RemoveMilestoneDependency(
            ProgrammeId programme, MilestoneId milestone, MilestoneId predecessor, String reason, Provenance provenance)
            implements MilestonePlanCommand {}

    /** State by when it has to be reached, whatever the plan says. */
    @CommandName("set-milestone-deadline")
    record SetMilestoneDeadline(
            ProgrammeId programme, MilestoneId milestone, ImpreciseDate deadline, String reason, Provenance provenance)
            implements MilestonePlanCommand {}

    /** State what has to be shown before it can be passed. */
    @CommandName("add-criterion")
    record AddCriterion(
            ProgrammeId programme,
            MilestoneId milestone,
            CriterionId criterion,
            String text,
            EvidenceKind evidence,
            Provenance provenance)
            implements MilestonePlanCommand {}

    /** Show that a criterion is met. */
    @CommandName("meet-criterion")
    record MeetCriterion(
            ProgrammeId programme,
            MilestoneId milestone,
            CriterionId criterion,
            Subject evidence,
            Provenance provenance)
            implements MilestonePlanCommand {}

    /** Let a criterion no longer apply. It stays visible. */
    @CommandName("withdraw-criterion")
    record WithdrawCriterion(
            ProgrammeId programme, MilestoneId milestone, CriterionId criterion, String reason, Provenance provenance)
            implements MilestonePlanCommand {}

    /** Record that it was reached. */
    @CommandName("pass-milestone")
    record PassMilestone(ProgrammeId programme, MilestoneId milestone, ImpreciseDate passedOn, Provenance provenance)
            implements MilestonePlanCommand {}

    /** Record that it was not reached in time. */
    @CommandName("miss-milestone")
    record MissMilestone(ProgrammeId programme, MilestoneId milestone, String reason, Provenance provenance)
            implements MilestonePlanCommand {}

    /** Take it out of the plan. It stays visible. */
    @CommandName("cancel-milestone")
    record CancelMilestone(ProgrammeId programme, MilestoneId milestone, String reason, Provenance provenance)
            implements MilestonePlanCommand {}

    /** Put a slip in its name right. */
    @CommandName("correct-milestone")
    record CorrectMilestone(
            ProgrammeId programme,
            MilestoneId milestone,
            String name,
            String wrong,
            String reason,
            Provenance provenance)
            implements MilestonePlanCommand {}

    /** Give a period another span. */
    @CommandName("move-period")
    record MovePeriod(ProgrammeId programme, PeriodId period, ImpreciseDate span, String reason, Provenance provenance)
            implements MilestonePlanCommand {}

    /** Put a slip in a period's name right. */
    @CommandName("correct-period")
    record CorrectPeriod(
            ProgrammeId programme, PeriodId period, String name, String wrong, String reason, Provenance provenance)
            implements MilestonePlanCommand {}

    /** Keep the plan as it now is, for later plans to be measured against. */
    @CommandName("baseline-plan")
    record BaselinePlan(
            ProgrammeId programme,
            BaselineId baseline,
            String name,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements MilestonePlanCommand {}
}
