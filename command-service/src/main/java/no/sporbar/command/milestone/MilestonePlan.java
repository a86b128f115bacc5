package no.sporbar.command.milestone;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.Resolutions;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.BaselineId;
import no.sporbar.events.ImpreciseDate;
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
import no.sporbar.events.PeriodId;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * All periods and milestones of a programme: what waits for what can only be kept true in one place. The maps share what
 * they have in common with those before them, so that an event costs much the same however long the plan is.
 */
record MilestonePlan(
        PMap<PeriodId, Period> periods,
        PMap<MilestoneId, Milestone> milestones,
        PMap<BaselineId, MilestonePlanBaselined> baselines)
        implements Core<MilestonePlanCommand, MilestonePlanEvent> {
    static final MilestonePlan INITIAL =
            new MilestonePlan(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    @Override
    public List<? extends MilestonePlanEvent> decide(MilestonePlanCommand command, DecisionContext context) {
        context.check(command);
        return switch (Wished.by(command)) {
            case PeriodPlanned e -> plan(e);
            case PeriodMoved e -> period(e.period()).move(e);
            case PeriodCorrected e -> period(e.period()).correct(e);
            case MilestonePlanned e -> plan(e);
            case MilestoneDateRefined e -> milestone(e.milestone()).refine(e, context);
            case MilestoneMoved e -> milestone(e.milestone()).move(e);
            case MilestoneDeadlineSet e -> milestone(e.milestone()).due(e, context);
            case MilestoneDependencyAdded e -> depend(e);
            case MilestoneDependencyRemoved e -> milestone(e.milestone()).removeDependency(e);
            case MilestoneCriterionAdded e -> milestone(e.milestone()).add(e);
            case MilestoneCriterionMet e -> milestone(e.milestone()).meet(e, context);
            case MilestoneCriterionWithdrawn e -> milestone(e.milestone()).withdraw(e);
            case MilestonePassed e -> pass(e, context);
            case MilestoneMissed e -> milestone(e.milestone()).miss(e, context);
            case MilestoneCancelled e -> milestone(e.milestone()).cancel(e);
            case MilestoneCorrected e -> milestone(e.milestone()).correct(e);
            case MilestonePlanBaselined e -> baseline(e, context);
        };
    }

    @Override
    public MilestonePlan evolve(MilestonePlanEvent event) {
        return switch (event) {
            case PeriodPlanned e -> with(e.period(), new Period(e));
            case PeriodMoved e -> with(e.period(), period(e.period()).movedTo(e.span()));
            case PeriodCorrected e -> with(e.period(), period(e.period()).named(e.name()));
            case MilestonePlanned e -> with(e.milestone(), new Milestone(e));
            case MilestoneDateRefined e -> change(e.milestone(), m -> m.refinedTo(e.date()));
            case MilestoneMoved e -> change(e.milestone(), m -> m.movedTo(e.date()));
            case MilestoneDeadlineSet e -> change(e.milestone(), m -> m.dueBy(e.deadline()));
            case MilestoneDependencyAdded e -> change(e.milestone(), m -> m.with(new Dependency(e)));
            case MilestoneDependencyRemoved e -> change(e.milestone(), m -> m.without(e));
            case MilestoneCriterionAdded e -> change(e.milestone(), m -> m.with(new Criterion(e)));
            case MilestoneCriterionMet e ->
                change(e.milestone(), m -> m.with(m.criterion(e.criterion()).metBy(e)));
            case MilestoneCriterionWithdrawn e ->
                change(e.milestone(), m -> m.with(m.criterion(e.criterion()).withdrawn(e)));
            case MilestonePassed e -> change(e.milestone(), m -> m.ended(e));
            case MilestoneMissed e -> change(e.milestone(), m -> m.ended(e));
            case MilestoneCancelled e -> change(e.milestone(), m -> m.ended(e));
            case MilestoneCorrected e -> change(e.milestone(), m -> m.named(e.name()));
            case MilestonePlanBaselined e -> new MilestonePlan(periods, milestones, baselines.plus(e.baseline(), e));
        };
    }

    private List<MilestonePlanEvent> plan(PeriodPlanned planned) {
        Period known = periods.get(planned.period());
        return known == null ? List.of(planned) : known.planAgain(planned);
    }

    private List<MilestonePlanEvent> plan(MilestonePlanned planned) {
        Milestone known = milestones.get(planned.milestone());
        return known == null ? List.of(planned) : known.planAgain(planned);
    }

    private List<MilestonePlanEvent> depend(MilestoneDependencyAdded added) {
        Milestone milestone = milestone(added.milestone());
        milestone(added.predecessor());
        Dependency known = milestone.predecessors().get(added.predecessor());
        if (known != null && known.holds()) return known.addAgain(added);
        milestone.requireOpen();
        Dependency.requirePossibleDays(added);
        if (waitsFor(added.predecessor(), added.milestone()))
            throw new RuleViolation("milestone.dependency-cycle", added.milestone(), added.predecessor());
        return List.of(added);
    }

    /** Whether one milestone is the other, or waits for it over any number of steps. */
    private boolean waitsFor(MilestoneId one, MilestoneId other) {
        Set<MilestoneId> seen = new HashSet<>(Set.of(one));
        Deque<MilestoneId> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            MilestoneId id = next.pop();
            if (id.equals(other)) return true;
            milestone(id).waitsFor().stream().filter(seen::add).forEach(next::push);
        }
        return false;
    }

    private List<MilestonePlanEvent> pass(MilestonePassed passed, DecisionContext context) {
        Milestone milestone = milestone(passed.milestone());
        if (passed.equals(milestone.outcome())) return List.of();
        milestone.requireOpen();
        if (isOverOnlyAfter(context, passed.passedOn()))
            throw new RuleViolation("milestone.passed-in-the-future", passed.passedOn());
        milestone.predecessors().forEach((id, dependency) -> {
            if (dependency.holds()) dependency.requireLateEnough(passed, milestone(id), context);
        });
        milestone.requireCriteriaMet();
        return List.of(passed);
    }

    /** Whether a date is surely not over today; one that goes on never is. */
    private static boolean isOverOnlyAfter(DecisionContext context, ImpreciseDate date) {
        return date.ends(context.setup().seasons()).first().isAfter(context.today());
    }

    private List<MilestonePlanEvent> baseline(MilestonePlanBaselined wanted, DecisionContext context) {
        MilestonePlanBaselined known = baselines.get(wanted.baseline());
        if (wanted.equals(known)) return List.of();
        if (known != null) throw new RuleViolation("baseline.id-taken", wanted.baseline());
        Resolutions.require(context, wanted.decision(), wanted.point());
        return List.of(wanted);
    }

    private Period period(PeriodId id) {
        Period period = periods.get(id);
        if (period == null) throw new RuleViolation("period.unknown", id);
        return period;
    }

    private Milestone milestone(MilestoneId id) {
        Milestone milestone = milestones.get(id);
        if (milestone == null) throw new RuleViolation("milestone.unknown", id);
        return milestone;
    }

    private MilestonePlan change(MilestoneId id, UnaryOperator<Milestone> change) {
        return with(id, change.apply(milestone(id)));
    }

    private MilestonePlan with(MilestoneId id, Milestone milestone) {
        return new MilestonePlan(periods, milestones.plus(id, milestone), baselines);
    }

    private MilestonePlan with(PeriodId id, Period period) {
        return new MilestonePlan(periods.plus(id, period), milestones, baselines);
    }
}
