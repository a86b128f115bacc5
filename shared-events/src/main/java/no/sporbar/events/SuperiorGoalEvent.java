package no.sporbar.events;

import static no.sporbar.events.Copies.copyOrNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a goal above the programme, which its own goals serve. */
public sealed interface SuperiorGoalEvent extends DomainEvent {
    /** Which goal. */
    SuperiorGoalId superiorGoal();

    @Override
    default StreamId stream() {
        return StreamId.of("superior-goal", programme(), superiorGoal());
    }

    /**
     * A goal that others set for all of the municipality was registered.
     *
     * @param wording as the source gives it
     * @param plan the plan that sets it
     * @param operationalisedBy the programme's goals that make it concrete
     */
    @EventType("superior-goal.registered")
    record SuperiorGoalRegistered(
            ProgrammeId programme,
            SuperiorGoalId superiorGoal,
            int number,
            String wording,
            @Nullable SourceId plan,
            @Nullable List<GoalId> operationalisedBy,
            Provenance provenance)
            implements SuperiorGoalEvent {
        public SuperiorGoalRegistered {
            operationalisedBy = copyOrNull(operationalisedBy);
        }
    }

    /**
     * A slip in the record was put right.
     *
     * @param wording the wording as it should be
     * @param wrong what was wrong
     * @param reason how it is known that it was wrong
     */
    @EventType("superior-goal.corrected")
    record SuperiorGoalCorrected(
            ProgrammeId programme,
            SuperiorGoalId superiorGoal,
            String wording,
            String wrong,
            String reason,
            Provenance provenance)
            implements SuperiorGoalEvent {}
}
