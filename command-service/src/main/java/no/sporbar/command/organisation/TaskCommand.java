package no.sporbar.command.organisation;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import no.sporbar.events.TaskId;
import no.sporbar.events.TaskLevel;
import no.sporbar.events.UnitId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a task and of who owns it. */
public sealed interface TaskCommand extends Command {
    /** What a task is before anything happened to it. */
    Core<?, ?> EMPTY = Task.INITIAL;

    /** Which task. */
    TaskId task();

    @Override
    default StreamId stream() {
        return StreamId.of("task", programme(), task());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Say which level owns a task, and which unit where it is one. */
    @CommandName("allocate-task")
    record AllocateTask(
            ProgrammeId programme,
            TaskId task,
            String name,
            TaskLevel level,
            @Nullable UnitId unit,
            Provenance provenance)
            implements TaskCommand {}

    /** Give it to another level or unit from the day the fact is effective. */
    @CommandName("move-task")
    record MoveTask(
            ProgrammeId programme,
            TaskId task,
            TaskLevel level,
            @Nullable UnitId unit,
            @Nullable AlternativeId alternative,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements TaskCommand {}

    /** Put a slip in the record right. */
    @CommandName("correct-task")
    record CorrectTask(
            ProgrammeId programme, TaskId task, String name, String wrong, String reason, Provenance provenance)
            implements TaskCommand {}
}
