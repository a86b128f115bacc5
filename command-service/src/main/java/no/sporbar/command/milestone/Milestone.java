package no.sporbar.command.milestone;

import java.util.List;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.CriterionId;
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
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyRemoved;
import no.sporbar.events.MilestonePlanEvent.MilestoneMissed;
import no.sporbar.events.MilestonePlanEvent.MilestoneMoved;
import no.sporbar.events.MilestonePlanEvent.MilestonePassed;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import org.jspecify.annotations.Nullable;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/**
 * One milestone of a plan.
 *
 * @param name as it now is spelt
 * @param deadline by when it has to be reached; null where nothing says so
 * @param predecessors what it waits for, and what it once waited for
 * @param outcome how it ended, or that it was missed; null while it is only planned
 */
record Milestone(
        MilestonePlanned origin,
        String name,
        @Nullable ImpreciseDate date,
        @Nullable ImpreciseDate deadline,
        PMap<MilestoneId, Dependency> predecessors,
        PMap<CriterionId, Criterion> criteria,
        @Nullable MilestonePlanEvent outcome) {

    Milestone(MilestonePlanned origin) {
        this(origin, origin.name(), origin.date(), null, OrderedPMap.empty(), OrderedPMap.empty(), null);
    }

    boolean isPassed() {
        return outcome instanceof MilestonePassed;
    }

    /** A cancelled milestone holds nobody back. */
    boolean holdsBack() {
        return !isPassed() && !(outcome instanceof MilestoneCancelled);
    }

    /** What it now waits for. */
    List<MilestoneId> waitsFor() {
        return predecessors.values().stream()
                .filter(Dependency::holds)
                .map(dependency -> dependency.origin().predecessor())
                .toList();
    }

    Milestone named(String newName) {
        return new Milestone(origin, newName, date, deadline, predecessors, criteria, outcome);
    }

    /** Says the same more exactly: what was missed stays missed. */
    Milestone refinedTo(ImpreciseDate exactly) {
        return new Milestone(origin, name, exactly, deadline, predecessors, criteria, outcome);
    }

    /** Planned anew. */
    Milestone movedTo(ImpreciseDate newDate) {
        return new Milestone(origin, name, newDate, deadline, predecessors, criteria, null);
    }

    Milestone dueBy(ImpreciseDate newDeadline) {
        return new Milestone(origin, name, date, newDeadline, predecessors, criteria, outcome);
    }

    Milestone with(Dependency dependency) {
        PMap<MilestoneId, Dependency> more =
                predecessors.plus(dependency.origin().predecessor(), dependency);
        return new Milestone(origin, name, date, deadline, more, criteria, outcome);
    }

    Milestone without(MilestoneDependencyRemoved removed) {
        Dependency known = predecessors.get(removed.predecessor());
        return known == null ? this : with(known.removed(removed));
    }

    Milestone with(Criterion criterion) {
        PMap<CriterionId, Criterion> more = criteria.plus(criterion.origin().criterion(), criterion);
        return new Milestone(origin, name, date, deadline, predecessors, more, outcome);
    }

    Milestone ended(MilestonePlanEvent how) {
        return new Milestone(origin, name, date, deadline, predecessors, criteria, how);
    }

    List<MilestonePlanEvent> planAgain(MilestonePlanned planned) {
        if (!planned.equals(origin)) throw new RuleViolation("milestone.id-taken", planned.milestone());
        return List.of();
    }

    /** A slip in the record can be put right whatever has become of the milestone. */
    List<MilestonePlanEvent> correct(MilestoneCorrected corrected) {
        return corrected.name().equals(name) ? List.of() : List.of(corrected);
    }

    List<MilestonePlanEvent> refine(MilestoneDateRefined refined, DecisionContext context) {
        if (refined.date().equals(date)) return List.of();
        requireOpen();
        if (date != null && !refined.date().refines(date, context.setup().seasons()))
            throw new RuleViolation("milestone.refined-outside-its-interval", date, refined.date());
        return List.of(refined);
    }

    List<MilestonePlanEvent> move(MilestoneMoved moved) {
        if (moved.date().equals(date)) return List.of();
        requireOpen();
        return List.of(moved);
    }

    List<MilestonePlanEvent> due(MilestoneDeadlineSet set, DecisionContext context) {
        if (set.deadline().equals(deadline)) return List.of();
        requireOpen();
        if (!set.deadline().ends(context.setup().seasons()).hasLast())
            throw new RuleViolation("milestone.deadline-without-end", set.deadline());
        return List.of(set);
    }

    List<MilestonePlanEvent> removeDependency(MilestoneDependencyRemoved removed) {
        Dependency known = predecessors.get(removed.predecessor());
        if (known != null && removed.equals(known.removal())) return List.of();
        requireOpen();
        if (known == null || !known.holds())
            throw new RuleViolation("milestone.does-not-wait", removed.milestone(), removed.predecessor());
        return List.of(removed);
    }

    List<MilestonePlanEvent> add(MilestoneCriterionAdded added) {
        Criterion known = criteria.get(added.criterion());
        if (known == null) {
            requireOpen();
            return List.of(added);
        }
        if (!added.equals(known.origin())) throw new RuleViolation("criterion.id-taken", added.criterion());
        return List.of();
    }

    List<MilestonePlanEvent> meet(MilestoneCriterionMet met, DecisionContext context) {
        List<MilestonePlanEvent> decided = criterion(met.criterion()).meet(met, context);
        if (!decided.isEmpty()) requireOpen();
        return decided;
    }

    List<MilestonePlanEvent> withdraw(MilestoneCriterionWithdrawn withdrawn) {
        List<MilestonePlanEvent> decided = criterion(withdrawn.criterion()).withdraw(withdrawn);
        if (!decided.isEmpty()) requireOpen();
        return decided;
    }

    void requireCriteriaMet() {
        for (Criterion criterion : criteria.values())
            if (criterion.holdsBack())
                throw new RuleViolation(
                        "milestone.criterion-not-met", criterion.origin().text());
    }

    List<MilestonePlanEvent> miss(MilestoneMissed missed, DecisionContext context) {
        if (missed.equals(outcome)) return List.of();
        requireOpen();
        if (outcome != null) throw new RuleViolation("milestone.already-missed");
        if (date == null || context.isFuture(date)) throw new RuleViolation("milestone.not-due");
        return List.of(missed);
    }

    List<MilestonePlanEvent> cancel(MilestoneCancelled cancelled) {
        if (cancelled.equals(outcome)) return List.of();
        requireOpen();
        return List.of(cancelled);
    }

    /** Neither passed nor cancelled: such a milestone no longer changes. */
    void requireOpen() {
        if (isPassed()) throw new RuleViolation("milestone.already-passed");
        if (outcome instanceof MilestoneCancelled) throw new RuleViolation("milestone.cancelled");
    }

    Criterion criterion(CriterionId id) {
        Criterion criterion = criteria.get(id);
        if (criterion == null) throw new RuleViolation("criterion.unknown", id);
        return criterion;
    }
}
