package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/**
 * What happened to a principle (prinsipp): a rule under one goal. Principles have no number and no rank; they are weighed
 * against each other case by case.
 */
public sealed interface PrincipleEvent extends DomainEvent {
    /** Which principle. */
    PrincipleId principle();

    @Override
    default StreamId stream() {
        return StreamId.of("principle", programme(), principle());
    }

    /**
     * A principle was put forward. It adopts nothing.
     *
     * @param goal the goal it stands under
     * @param wording the official wording, to the letter
     * @param proposedBy the body that put it forward, where the source names one
     */
    @EventType("principle.proposed")
    record PrincipleProposed(
            ProgrammeId programme,
            PrincipleId principle,
            GoalId goal,
            String wording,
            @Nullable BodyId proposedBy,
            Provenance provenance)
            implements PrincipleEvent {}

    /**
     * A principle got another wording. The new wording is proposed until a body with the authority adopts it.
     *
     * @param proposedBy the body that suggested the wording, where the source names one
     * @param reason why, where the source says so
     */
    @EventType("principle.revised")
    record PrincipleRevised(
            ProgrammeId programme,
            PrincipleId principle,
            String wording,
            @Nullable BodyId proposedBy,
            @Nullable String reason,
            Provenance provenance)
            implements PrincipleEvent {}

    /**
     * A body with the authority adopted the principle as it was then worded.
     *
     * @param decision the decision it follows from, where that is recorded
     * @param point the point of that decision
     */
    @EventType("principle.adopted")
    record PrincipleAdopted(
            ProgrammeId programme,
            PrincipleId principle,
            BodyId adoptedBy,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements PrincipleEvent {}

    /** Another principle took its place. Both stay visible. */
    @EventType("principle.replaced")
    record PrincipleReplaced(
            ProgrammeId programme,
            PrincipleId principle,
            PrincipleId replacement,
            @Nullable String reason,
            Provenance provenance)
            implements PrincipleEvent {}

    /** The principle no longer stands. It stays visible. */
    @EventType("principle.withdrawn")
    record PrincipleWithdrawn(ProgrammeId programme, PrincipleId principle, String reason, Provenance provenance)
            implements PrincipleEvent {}

    /**
     * A slip in the record of the wording was put right. The wording itself was never another: nothing has to be adopted
     * anew.
     *
     * @param wording the official wording as it should have been recorded
     * @param wrong what was wrong
     * @param reason how it is known that it was wrong
     */
    @EventType("principle.corrected")
    record PrincipleCorrected(
            ProgrammeId programme,
            PrincipleId principle,
            String wording,
            String wrong,
            String reason,
            Provenance provenance)
            implements PrincipleEvent {}
}
