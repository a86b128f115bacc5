package no.sporbar.query.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.sporbar.events.Certainty;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.SeasonPolicy;
import no.sporbar.query.timeline.Contradiction.Kind;
import no.sporbar.query.timeline.MilestoneRow.Dependency;
import no.sporbar.query.timeline.MilestoneRow.Status;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a plan: how early each milestone can be reached, how late it may be, and where the plan contradicts
 * itself. It follows from the plan alone, whatever day it is.
 *
 * <p>Dates are imprecise, so every answer is a range: for whichever days the dates turn out to be, what follows from those
 * days lies in it. A milestone without a date, or one that was missed, says nothing of its own: it can be reached as soon as
 * what it waits for has been.
 */
final class Schedule {
    /** What follows for one milestone. */
    record Slot(@Nullable PossibleDays earliest, @Nullable PossibleDays latestAllowed) {
        private static final Slot NOTHING = new Slot(null, null);

        /** How many days it can slip without breaking a deadline, its own or that of what waits for it. */
        @Nullable
        DaysBetween slack() {
            return earliest == null || latestAllowed == null ? null : earliest.until(latestAllowed);
        }

        /** Whether it can still be reached in time. */
        @Nullable
        Lateness lateness() {
            return earliest == null || latestAllowed == null ? null : Lateness.of(earliest.isAfter(latestAllowed));
        }
    }

    private static final Comparator<Contradiction> SURE_ONES_FIRST = Comparator.comparing(Contradiction::certainty)
            .thenComparing(c -> c.milestone().value())
            .thenComparing(c -> c.other() == null ? "" : c.other().value());

    private final SeasonPolicy seasons;
    private final WaitingGraph graph;
    private final Map<MilestoneId, PossibleDays> earliest = new HashMap<>();
    private final Map<MilestoneId, PossibleDays> latest = new HashMap<>();

    /** When it is planned for; without a date of its own, when what it waits for has been. */
    private final Map<MilestoneId, PossibleDays> planned = new HashMap<>();

    private final List<Contradiction> contradictions = new ArrayList<>();

    private Schedule(Collection<MilestoneRow> plan, SeasonPolicy seasons) {
        this.seasons = seasons;
        this.graph = new WaitingGraph(plan);
        for (MilestoneRow row : graph.inOrder()) forward(row);
        for (MilestoneRow row : graph.inOrder().reversed()) backward(row);
        contradictions.sort(SURE_ONES_FIRST);
    }

    static Schedule of(Collection<MilestoneRow> plan, SeasonPolicy seasons) {
        return new Schedule(plan, seasons);
    }

    Slot of(MilestoneId id) {
        return earliest.containsKey(id) || latest.containsKey(id)
                ? new Slot(earliest.get(id), latest.get(id))
                : Slot.NOTHING;
    }

    /** The sure ones first. */
    List<Contradiction> contradictions() {
        return List.copyOf(contradictions);
    }

    private void forward(MilestoneRow row) {
        PossibleDays own = own(row);
        if (own != null) planned.put(row.id(), own);
        if (own != null) earliest.put(row.id(), own);
        if (row.status() == Status.PASSED) return;
        for (Dependency dependency : graph.waitsFor(row)) {
            after(earliest, row, dependency);
            if (own == null) after(planned, row, dependency);
            else contradictsPredecessor(row, dependency);
        }
        contradictsDeadline(row);
    }

    private static void after(Map<MilestoneId, PossibleDays> days, MilestoneRow row, Dependency dependency) {
        PossibleDays before = days.get(dependency.milestone());
        if (before != null) days.merge(row.id(), before.plus(lag(dependency)), PossibleDays::orLater);
    }

    private void backward(MilestoneRow row) {
        if (row.deadline() != null) latest.merge(row.id(), ends(row.deadline().date()), PossibleDays::orEarlier);
        PossibleDays allowed = latest.get(row.id());
        if (allowed == null || row.status() == Status.PASSED) return;
        for (Dependency dependency : graph.waitsFor(row))
            latest.merge(dependency.milestone(), allowed.plus(-lag(dependency)), PossibleDays::orEarlier);
    }

    private void contradictsPredecessor(MilestoneRow row, Dependency dependency) {
        PossibleDays before = planned.get(dependency.milestone());
        if (before == null || row.date() == null) return;
        PossibleDays begins = PossibleDays.of(row.date().begins(seasons));
        add(row, dependency.milestone(), Kind.BEFORE_PREDECESSOR, before.plus(lag(dependency)), begins);
    }

    private void contradictsDeadline(MilestoneRow row) {
        PossibleDays when = planned.get(row.id());
        if (when != null && row.deadline() != null)
            add(row, null, Kind.AFTER_DEADLINE, when, ends(row.deadline().date()));
    }

    /** Where one thing comes after another and should not. */
    private void add(MilestoneRow row, @Nullable MilestoneId other, Kind kind, PossibleDays one, PossibleDays another) {
        Certainty certainty = one.isAfter(another);
        if (certainty == Certainty.NO) return;
        DaysBetween missing = another.until(one);
        Long atLeast = certainty == Certainty.YES ? missing.atLeast() : Long.valueOf(0);
        contradictions.add(
                new Contradiction(row.id(), other, kind, certainty, new DaysBetween(atLeast, missing.atMost())));
    }

    private @Nullable PossibleDays own(MilestoneRow row) {
        ImpreciseDate date = switch (row.status()) {
            case PASSED -> row.passedOn();
            case PLANNED -> row.date();
            case MISSED, CANCELLED -> null;
        };
        return date == null ? null : ends(date);
    }

    private PossibleDays ends(ImpreciseDate date) {
        return PossibleDays.of(date.ends(seasons));
    }

    private static long lag(Dependency dependency) {
        return dependency.atLeastDays() == null ? 0 : dependency.atLeastDays();
    }
}
