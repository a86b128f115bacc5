package no.sporbar.command.organisation;

import java.util.List;
import java.util.Objects;
import no.sporbar.command.organisation.TaskCommand.AllocateTask;
import no.sporbar.command.organisation.TaskCommand.CorrectTask;
import no.sporbar.command.organisation.TaskCommand.MoveTask;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.Resolutions;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.events.StreamId;
import no.sporbar.events.TaskEvent;
import no.sporbar.events.TaskEvent.TaskAllocated;
import no.sporbar.events.TaskEvent.TaskCorrected;
import no.sporbar.events.TaskEvent.TaskMoved;
import no.sporbar.events.TaskId;
import no.sporbar.events.TaskLevel;
import no.sporbar.events.UnitId;
import org.jspecify.annotations.Nullable;

/** One task: which level owns it, and which unit where it is one. */
sealed interface Task extends Core<TaskCommand, TaskEvent> {
    Task INITIAL = new NotAllocated();

    @Override
    default List<? extends TaskEvent> decide(TaskCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case AllocateTask c -> allocate(c, new Units(context, c.programme()));
            case MoveTask c -> allocated(c.task()).move(c, context);
            case CorrectTask c -> allocated(c.task()).correct(c);
        };
    }

    @Override
    default Task evolve(TaskEvent event) {
        return switch (event) {
            case TaskAllocated e -> new Allocated(e, e.name(), e.level(), e.unit());
            case TaskMoved e -> ((Allocated) this).ownedBy(e.level(), e.unit());
            case TaskCorrected e -> ((Allocated) this).called(e.name());
        };
    }

    List<TaskEvent> allocate(AllocateTask c, Units units);

    Allocated allocated(TaskId task);

    record NotAllocated() implements Task {
        @Override
        public List<TaskEvent> allocate(AllocateTask c, Units units) {
            if (c.unit() != null) units.require(c.unit());
            return List.of(fact(c));
        }

        @Override
        public Allocated allocated(TaskId task) {
            throw new RuleViolation("task.unknown", task);
        }
    }

    record Allocated(
            TaskAllocated origin,
            String name,
            TaskLevel level,
            @Nullable UnitId unit) implements Task {
        @Override
        public List<TaskEvent> allocate(AllocateTask c, Units units) {
            if (!fact(c).equals(origin)) throw new RuleViolation("task.id-taken", c.task());
            return List.of();
        }

        List<TaskEvent> move(MoveTask c, DecisionContext context) {
            requireGrounds(c, context);
            if (c.level() == level && Objects.equals(c.unit(), unit)) return List.of();
            return List.of(new TaskMoved(
                    c.programme(),
                    c.task(),
                    c.level(),
                    c.unit(),
                    c.alternative(),
                    c.decision(),
                    c.point(),
                    c.provenance()));
        }

        private static void requireGrounds(MoveTask c, DecisionContext context) {
            if (c.provenance().effectiveFrom() == null) throw new RuleViolation("task.no-effective-date", c.task());
            Resolutions.require(context, c.decision(), c.point());
            if (c.alternative() != null && !context.exists(StreamId.of("alternative", c.programme(), c.alternative())))
                throw new RuleViolation("alternative.unknown", c.alternative());
            if (c.unit() != null) new Units(context, c.programme()).require(c.unit());
        }

        List<TaskEvent> correct(CorrectTask c) {
            if (c.name().equals(name)) return List.of();
            return List.of(new TaskCorrected(c.programme(), c.task(), c.name(), c.wrong(), c.reason(), c.provenance()));
        }

        Allocated ownedBy(TaskLevel other, @Nullable UnitId owner) {
            return new Allocated(origin, name, other, owner);
        }

        Allocated called(String other) {
            return new Allocated(origin, other, level, unit);
        }

        @Override
        public Allocated allocated(TaskId task) {
            return this;
        }
    }

    private static TaskAllocated fact(AllocateTask c) {
        return new TaskAllocated(c.programme(), c.task(), c.name(), c.level(), c.unit(), c.provenance());
    }
}
