package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/** What happened to a goal (mål). */
public sealed interface GoalEvent extends DomainEvent {
    /** Which goal. */
    GoalId goal();

    @Override
    default StreamId stream() {
        return StreamId.of("goal", programme(), goal());
    }

    /**
     * A goal was put forward. It adopts nothing.
     *
     * @param number its place among the programme's goals, from 1
     * @param wording the official wording, to the letter
     * @param proposedBy the body that put it forward, where the source names one
     */
    @EventType("goal.proposed")
    record GoalProposed(
            ProgrammeId programme,
            GoalId goal,
            int number,
            String wording,
            @Nullable BodyId proposedBy,
            Provenance provenance)
            implements GoalEvent {}

    /**
     * A goal got another wording. The new wording is proposed until a body with the authority adopts it.
     *
     * @param proposedBy the body that suggested the wording, where the source names one
     * @param reason why, where the source says so
     */
    @EventType("goal.revised")
    record GoalRevised(
            ProgrammeId programme,
            GoalId goal,
            String wording,
            @Nullable BodyId proposedBy,
            @Nullable String reason,
            Provenance provenance)
            implements GoalEvent {}

    /**
     * A body with the authority adopted the goal as it was then worded.
     *
     * @param decision the decision it follows from, where that is recorded
     * @param point the point of that decision
     */
    @EventType("goal.adopted")
    record GoalAdopted(
            ProgrammeId programme,
            GoalId goal,
            BodyId adoptedBy,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements GoalEvent {}

    /** The goal no longer stands. It stays visible. */
    @EventType("goal.withdrawn")
    record GoalWithdrawn(ProgrammeId programme, GoalId goal, String reason, Provenance provenance)
            implements GoalEvent {}

    /**
     * A slip in the record of the wording was put right. The wording itself was never another: nothing has to be adopted
     * anew.
     *
     * @param wording the official wording as it should have been recorded
     * @param wrong what was wrong
     * @param reason how it is known that it was wrong
     */
    @EventType("goal.corrected")
    record GoalCorrected(
            ProgrammeId programme, GoalId goal, String wording, String wrong, String reason, Provenance provenance)
            implements GoalEvent {}
}
