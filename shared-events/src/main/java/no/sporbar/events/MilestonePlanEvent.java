package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/** What happened to a programme's milestone plan: its periods, its milestones and what each waits for. */
public sealed interface MilestonePlanEvent extends DomainEvent {
    @Override
    default StreamId stream() {
        return StreamId.of("milestone-plan", programme());
    }

    /** A stretch of the timeline (periode, fase) was planned. */
    @EventType("period.planned")
    record PeriodPlanned(ProgrammeId programme, PeriodId period, String name, ImpreciseDate span, Provenance provenance)
            implements MilestonePlanEvent {}

    /**
     * A milestone (milepæl) was planned.
     *
     * @param date when, as exactly as it is known; absent where the source gives no date
     */
    @EventType("milestone.planned")
    record MilestonePlanned(
            ProgrammeId programme,
            MilestoneId milestone,
            String name,
            @Nullable ImpreciseDate date,
            Provenance provenance)
            implements MilestonePlanEvent {}

    /** The same date was stated more exactly: every day of it was already possible. Nothing moved. */
    @EventType("milestone.date-refined")
    record MilestoneDateRefined(ProgrammeId programme, MilestoneId milestone, ImpreciseDate date, Provenance provenance)
            implements MilestonePlanEvent {}

    /** The milestone got another date, with the reason. */
    @EventType("milestone.moved")
    record MilestoneMoved(
            ProgrammeId programme, MilestoneId milestone, ImpreciseDate date, String reason, Provenance provenance)
            implements MilestonePlanEvent {}

    /**
     * The milestone cannot be passed before another one has been.
     *
     * @param atLeastDays how many days must lie between them; absent where the source does not say
     */
    @EventType("milestone.dependency-added")
    record MilestoneDependencyAdded(
            ProgrammeId programme,
            MilestoneId milestone,
            MilestoneId predecessor,
            @Nullable Integer atLeastDays,
            Provenance provenance)
            implements MilestonePlanEvent {
        public MilestoneDependencyAdded(
                ProgrammeId programme, MilestoneId milestone, MilestoneId predecessor, Provenance provenance) {
            this(programme, milestone, predecessor, null, provenance);
        }
    }

    /**
     * The milestone was reached.
     *
     * @param passedOn when, as exactly as it is known; never in the future
     */
    @EventType("milestone.passed")
    record MilestonePassed(ProgrammeId programme, MilestoneId milestone, ImpreciseDate passedOn, Provenance provenance)
            implements MilestonePlanEvent {}

    /** The milestone was not reached in time. It may still be passed later. */
    @EventType("milestone.missed")
    record MilestoneMissed(ProgrammeId programme, MilestoneId milestone, String reason, Provenance provenance)
            implements MilestonePlanEvent {}

    /** The milestone is no longer part of the plan. It stays visible. */
    @EventType("milestone.cancelled")
    record MilestoneCancelled(ProgrammeId programme, MilestoneId milestone, String reason, Provenance provenance)
            implements MilestonePlanEvent {}

    /** The milestone need no longer wait for another one. */
    @EventType("milestone.dependency-removed")
    record MilestoneDependencyRemoved(
            ProgrammeId programme, MilestoneId milestone, MilestoneId predecessor, String reason, Provenance provenance)
            implements MilestonePlanEvent {}

    /**
     * The milestone has to be reached by a date that the plan does not choose, such as an election. What it waits for has
     * to be reached before that, too.
     */
    @EventType("milestone.deadline-set")
    record MilestoneDeadlineSet(
            ProgrammeId programme, MilestoneId milestone, ImpreciseDate deadline, String reason, Provenance provenance)
            implements MilestonePlanEvent {}

    /** The milestone cannot be passed before this is shown to be so. */
    @EventType("milestone.criterion-added")
    record MilestoneCriterionAdded(
            ProgrammeId programme,
            MilestoneId milestone,
            CriterionId criterion,
            String text,
            EvidenceKind evidence,
            Provenance provenance)
            implements MilestonePlanEvent {}

    /**
     * A criterion was shown to be met.
     *
     * @param evidence the decision, impact assessment, briefing or consultation that shows it
     */
    @EventType("milestone.criterion-met")
    record MilestoneCriterionMet(
            ProgrammeId programme,
            MilestoneId milestone,
            CriterionId criterion,
            Subject evidence,
            Provenance provenance)
            implements MilestonePlanEvent {}

    /** A criterion no longer applies. It stays visible. */
    @EventType("milestone.criterion-withdrawn")
    record MilestoneCriterionWithdrawn(
            ProgrammeId programme, MilestoneId milestone, CriterionId criterion, String reason, Provenance provenance)
            implements MilestonePlanEvent {}

    /** A slip in the record of the name was put right. */
    @EventType("milestone.corrected")
    record MilestoneCorrected(
            ProgrammeId programme,
            MilestoneId milestone,
            String name,
            String wrong,
            String reason,
            Provenance provenance)
            implements MilestonePlanEvent {}

    /** A period got another span, with the reason. */
    @EventType("period.moved")
    record PeriodMoved(ProgrammeId programme, PeriodId period, ImpreciseDate span, String reason, Provenance provenance)
            implements MilestonePlanEvent {}

    /** A slip in the record of a period's name was put right. */
    @EventType("period.corrected")
    record PeriodCorrected(
            ProgrammeId programme, PeriodId period, String name, String wrong, String reason, Provenance provenance)
            implements MilestonePlanEvent {}

    /**
     * The plan as it then was became what later plans are measured against.
     *
     * @param decision the resolution that names it, where there is one
     * @param point the point of that resolution
     */
    @EventType("milestone-plan.baselined")
    record MilestonePlanBaselined(
            ProgrammeId programme,
            BaselineId baseline,
            String name,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements MilestonePlanEvent {}
}
