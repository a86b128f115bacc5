package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/** What happened to a condition (forbehold): work that stands or falls with a decision. */
public sealed interface ConditionEvent extends DomainEvent {
    /** Which condition. */
    ConditionId condition();

    @Override
    default StreamId stream() {
        return StreamId.of("condition", programme(), condition());
    }

    /**
     * Work was allowed to begin before the decision that it depends on.
     *
     * @param text the condition, to the letter
     * @param decision the decision that is waited for, where it is recorded
     */
    @EventType("condition.set")
    record ConditionSet(
            ProgrammeId programme,
            ConditionId condition,
            String text,
            @Nullable DecisionId decision,
            Provenance provenance)
            implements ConditionEvent {}

    /** Some work began under the condition. */
    @EventType("condition.work-bound")
    record ConditionWorkBound(ProgrammeId programme, ConditionId condition, Subject work, Provenance provenance)
            implements ConditionEvent {}

    /**
     * The decision came, and the work may go on.
     *
     * @param decision the decision it follows from, where that is recorded
     * @param point the point of that decision
     */
    @EventType("condition.met")
    record ConditionMet(
            ProgrammeId programme,
            ConditionId condition,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements ConditionEvent {}

    /**
     * The decision went against it, and the work ends.
     *
     * @param decision the decision it follows from, where that is recorded
     * @param point the point of that decision
     */
    @EventType("condition.failed")
    record ConditionFailed(
            ProgrammeId programme,
            ConditionId condition,
            @Nullable DecisionId decision,
            @Nullable String point,
            @Nullable String reason,
            Provenance provenance)
            implements ConditionEvent {}
}
