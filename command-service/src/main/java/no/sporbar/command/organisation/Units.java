package no.sporbar.command.organisation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.StreamId;
import no.sporbar.events.UnitEvent;
import no.sporbar.events.UnitEvent.UnitSucceeded;
import no.sporbar.events.UnitId;

/** What a decision asks of other units than its own. */
record Units(DecisionContext context, ProgrammeId programme) {
    boolean exists(UnitId unit) {
        return context.exists(stream(unit));
    }

    /** @throws RuleViolation {@code unit.unknown} */
    void require(UnitId unit) {
        if (!exists(unit)) throw new RuleViolation("unit.unknown", unit);
    }

    /**
     * The unit as it is.
     *
     * @throws RuleViolation {@code unit.unknown}
     */
    Unit.Registered of(UnitId unit) {
        Unit found = Unit.INITIAL;
        for (UnitEvent event : history(unit)) found = found.evolve(event);
        return found.registered(unit);
    }

    /** Whether one of the units, or what takes its place later on, is this one. */
    boolean leadTo(List<UnitId> units, UnitId wanted) {
        Set<UnitId> seen = new HashSet<>();
        Deque<UnitId> left = new ArrayDeque<>(units);
        while (!left.isEmpty()) {
            UnitId unit = left.poll();
            if (unit.equals(wanted)) return true;
            if (seen.add(unit)) left.addAll(successors(unit));
        }
        return false;
    }

    private List<UnitId> successors(UnitId unit) {
        return history(unit).stream()
                .filter(UnitSucceeded.class::isInstance)
                .flatMap(event -> ((UnitSucceeded) event).successors().stream())
                .toList();
    }

    private List<UnitEvent> history(UnitId unit) {
        return context.history(stream(unit)).stream().map(UnitEvent.class::cast).toList();
    }

    private StreamId stream(UnitId unit) {
        return StreamId.of("unit", programme, unit);
    }
}
