package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/** What happened to a task and to who owns it (oppgavefordeling). */
public sealed interface TaskEvent extends DomainEvent {
    /** Which task. */
    TaskId task();

    @Override
    default StreamId stream() {
        return StreamId.of("task", programme(), task());
    }

    /**
     * A level owns the task.
     *
     * @param unit the unit, where it is one
     */
    @EventType("task.allocated")
    record TaskAllocated(
            ProgrammeId programme,
            TaskId task,
            String name,
            TaskLevel level,
            @Nullable UnitId unit,
            Provenance provenance)
            implements TaskEvent {}

    /**
     * Another level or unit owns it from the day the fact is effective.
     *
     * @param alternative the alternative that says so
     * @param decision the decision it follows from, where that is recorded
     * @param point the point of that decision
     */
    @EventType("task.moved")
    record TaskMoved(
            ProgrammeId programme,
            TaskId task,
            TaskLevel level,
            @Nullable UnitId unit,
            @Nullable AlternativeId alternative,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements TaskEvent {}

    /**
     * A slip in the record was put right.
     *
     * @param name the name as it should be
     * @param wrong what was wrong
     * @param reason how it is known that it was wrong
     */
    @EventType("task.corrected")
    record TaskCorrected(
            ProgrammeId programme, TaskId task, String name, String wrong, String reason, Provenance provenance)
            implements TaskEvent {}
}
