package no.sporbar.command.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.AlternativeEvent.AlternativeChangeProposed;
import no.sporbar.events.AlternativeEvent.AlternativeChangeWithdrawn;
import no.sporbar.events.AlternativeEvent.AlternativeTaskMoveProposed;
import no.sporbar.events.AlternativeEvent.NewUnit;
import no.sporbar.events.ChangeId;
import no.sporbar.events.UnitChangeKind;
import no.sporbar.events.UnitId;
import org.jspecify.annotations.Nullable;

/** What an alternative would do, line by line: its successor map, and the tasks that it moves. */
record Lines(
        List<AlternativeChangeProposed> proposed,
        List<AlternativeChangeWithdrawn> withdrawn,
        List<AlternativeTaskMoveProposed> moves) {
    static final Lines NONE = new Lines(List.of(), List.of(), List.of());

    Lines with(AlternativeChangeProposed line) {
        return new Lines(and(proposed, line), withdrawn, moves);
    }

    Lines without(AlternativeChangeWithdrawn line) {
        return new Lines(proposed, and(withdrawn, line), moves);
    }

    /** The latest word about a task counts. */
    Lines moving(AlternativeTaskMoveProposed move) {
        List<AlternativeTaskMoveProposed> others = moves.stream()
                .filter(other -> !other.task().equals(move.task()))
                .toList();
        return new Lines(proposed, withdrawn, and(others, move));
    }

    /** The lines that have not been withdrawn. */
    List<AlternativeChangeProposed> inForce() {
        return proposed.stream()
                .filter(line -> withdrawal(line.change()) == null)
                .toList();
    }

    boolean isEmpty() {
        return inForce().isEmpty() && moves.isEmpty();
    }

    @Nullable
    AlternativeChangeProposed line(ChangeId change) {
        return proposed.stream()
                .filter(line -> line.change().equals(change))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    AlternativeChangeWithdrawn withdrawal(ChangeId change) {
        return withdrawn.stream()
                .filter(line -> line.change().equals(change))
                .findFirst()
                .orElse(null);
    }

    /**
     * A new line fits its kind, is about units that there are, and about none that another line is about.
     *
     * @throws RuleViolation {@code alternative.change-id-taken}, {@code alternative.change-does-not-fit}, {@code
     *     alternative.unit-twice}, {@code alternative.unit-exists}, {@code unit.unknown}, {@code unit.already-succeeded}
     */
    void requireRoom(AlternativeChangeProposed line, Units units) {
        if (line(line.change()) != null) throw new RuleViolation("alternative.change-id-taken", line.change());
        if (!fits(line)) throw new RuleViolation("alternative.change-does-not-fit", line.change(), line.kind());
        line.from().forEach(unit -> requireStanding(unit, units));
        requireOnce(inForce().stream().flatMap(other -> other.from().stream()), line.from().stream());
        requireOnce(inForce().stream().flatMap(Lines::to), to(line));
        to(line).filter(unit -> isNew(unit, line)).forEach(unit -> {
            if (units.exists(unit)) throw new RuleViolation("alternative.unit-exists", unit);
        });
    }

    /** @throws RuleViolation {@code unit.unknown}, {@code unit.already-succeeded} */
    static void requireStanding(UnitId unit, Units units) {
        if (units.of(unit).succession() != null) throw new RuleViolation("unit.already-succeeded", unit);
    }

    /**
     * A task is given to a unit that exists or that a line would make.
     *
     * @throws RuleViolation {@code unit.unknown}
     */
    void requireOwner(AlternativeTaskMoveProposed move, Units units) {
        UnitId owner = move.unit();
        if (owner != null && inForce().stream().flatMap(Lines::to).noneMatch(owner::equals)) units.require(owner);
    }

    /**
     * Every task that is moved to a unit has that unit when all lines are carried out.
     *
     * @throws RuleViolation {@code alternative.task-without-unit}
     */
    void requireOwnersAfterwards(Units units) {
        Set<UnitId> before = new HashSet<>();
        Set<UnitId> after = new HashSet<>();
        inForce().forEach(line -> {
            before.addAll(line.from());
            to(line).forEach(after::add);
        });
        for (AlternativeTaskMoveProposed move : moves) {
            UnitId owner = move.unit();
            if (owner == null || after.contains(owner)) continue;
            if (before.contains(owner) || !units.exists(owner))
                throw new RuleViolation("alternative.task-without-unit", move.task(), owner);
        }
    }

    private static boolean fits(AlternativeChangeProposed line) {
        int from = line.from().size();
        int to = line.to().size();
        return switch (line.kind()) {
            case KEEP -> from == 1 && to == 1 && line.from().equals(to(line).toList());
            case RENAME -> from == 1 && to == 1;
            case MERGE -> from >= 2 && to == 1;
            case SPLIT -> from == 1 && to >= 2;
        };
    }

    /** Only what is kept or renamed may stay the same unit; what is merged or split ends. */
    private static boolean isNew(UnitId unit, AlternativeChangeProposed line) {
        boolean mayStay = line.kind() == UnitChangeKind.KEEP || line.kind() == UnitChangeKind.RENAME;
        return !(mayStay && line.from().contains(unit));
    }

    private static void requireOnce(Stream<UnitId> elsewhere, Stream<UnitId> here) {
        Set<UnitId> seen = new HashSet<>(elsewhere.toList());
        here.forEach(unit -> {
            if (!seen.add(unit)) throw new RuleViolation("alternative.unit-twice", unit);
        });
    }

    private static Stream<UnitId> to(AlternativeChangeProposed line) {
        return line.to().stream().map(NewUnit::unit);
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return List.copyOf(longer);
    }
}
