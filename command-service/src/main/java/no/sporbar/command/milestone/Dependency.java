package no.sporbar.command.milestone;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.MilestonePlanEvent;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyRemoved;
import no.sporbar.events.MilestonePlanEvent.MilestonePassed;
import no.sporbar.events.SeasonPolicy;
import org.jspecify.annotations.Nullable;

/**
 * That a milestone waits for another.
 *
 * @param removal that it no longer does
 */
record Dependency(MilestoneDependencyAdded origin, @Nullable MilestoneDependencyRemoved removal) {
    /** A hundred years. */
    static final int MOST_DAYS = 36_525;

    Dependency(MilestoneDependencyAdded origin) {
        this(origin, null);
    }

    Dependency removed(MilestoneDependencyRemoved how) {
        return new Dependency(origin, how);
    }

    boolean holds() {
        return removal == null;
    }

    int days() {
        return origin.atLeastDays() == null ? 0 : origin.atLeastDays();
    }

    /** To wait for it longer or shorter is another dependency, in place of this one. */
    List<MilestonePlanEvent> addAgain(MilestoneDependencyAdded added) {
        if (!Objects.equals(added.atLeastDays(), origin.atLeastDays()))
            throw new RuleViolation("milestone.waits-already", added.milestone(), added.predecessor(), days());
        return List.of();
    }

    static void requirePossibleDays(MilestoneDependencyAdded added) {
        Integer days = added.atLeastDays();
        if (days != null && (days < 0 || days > MOST_DAYS))
            throw new RuleViolation("milestone.days-out-of-range", days, MOST_DAYS);
    }

    /** A day that is surely too early is refused; one that may be late enough is not. */
    void requireLateEnough(MilestonePassed passed, Milestone predecessor, DecisionContext context) {
        if (predecessor.holdsBack()) throw new RuleViolation("milestone.predecessor-not-passed", predecessor.name());
        if (!(predecessor.outcome() instanceof MilestonePassed before)) return;
        SeasonPolicy seasons = context.setup().seasons();
        LocalDate latest = passed.passedOn().ends(seasons).last();
        LocalDate reached = before.passedOn().begins(seasons).first();
        if (latest.isBefore(reached))
            throw new RuleViolation("milestone.passed-before-predecessor", predecessor.name(), before.passedOn());
        if (latest.toEpochDay() < reached.toEpochDay() + days())
            throw new RuleViolation("milestone.passed-too-soon", days(), predecessor.name(), before.passedOn());
    }
}
