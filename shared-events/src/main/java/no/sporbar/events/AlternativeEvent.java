package no.sporbar.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to an alternative structure: one way in which units and tasks could be organised. */
public sealed interface AlternativeEvent extends DomainEvent {
    /** Which alternative. */
    AlternativeId alternative();

    @Override
    default StreamId stream() {
        return StreamId.of("alternative", programme(), alternative());
    }

    /** A unit as the alternative would have it. */
    record NewUnit(UnitId unit, String name) {}

    /**
     * An alternative was sketched.
     *
     * @param atLeastUnits the smallest number of districts that it has, where it says
     * @param atMostUnits the largest number
     */
    @EventType("alternative.sketched")
    record AlternativeSketched(
            ProgrammeId programme,
            AlternativeId alternative,
            String name,
            @Nullable Integer atLeastUnits,
            @Nullable Integer atMostUnits,
            Provenance provenance)
            implements AlternativeEvent {}

    /**
     * It got a line in its successor map: what becomes of some units.
     *
     * @param from today's units
     * @param to the units that take their place
     */
    @EventType("alternative.change-proposed")
    record AlternativeChangeProposed(
            ProgrammeId programme,
            AlternativeId alternative,
            ChangeId change,
            UnitChangeKind kind,
            List<UnitId> from,
            List<NewUnit> to,
            Provenance provenance)
            implements AlternativeEvent {
        public AlternativeChangeProposed {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /** It moves a task. */
    @EventType("alternative.task-move-proposed")
    record AlternativeTaskMoveProposed(
            ProgrammeId programme,
            AlternativeId alternative,
            TaskId task,
            TaskLevel level,
            @Nullable UnitId unit,
            Provenance provenance)
            implements AlternativeEvent {}

    /** A line was taken out of its successor map. It stays visible. */
    @EventType("alternative.change-withdrawn")
    record AlternativeChangeWithdrawn(
            ProgrammeId programme, AlternativeId alternative, ChangeId change, String reason, Provenance provenance)
            implements AlternativeEvent {}

    /** It cannot be put forward before an impact assessment is delivered. */
    @EventType("alternative.impact-assessment-required")
    record AlternativeImpactAssessmentRequired(
            ProgrammeId programme,
            AlternativeId alternative,
            ImpactAssessmentId assessment,
            Impact impact,
            Provenance provenance)
            implements AlternativeEvent {}

    /** It is ready to be decided on. */
    @EventType("alternative.put-forward")
    record AlternativePutForward(ProgrammeId programme, AlternativeId alternative, Provenance provenance)
            implements AlternativeEvent {}

    /**
     * A body with the authority adopted it.
     *
     * @param decision the decision it follows from, where that is recorded
     * @param point the point of that decision
     */
    @EventType("alternative.adopted")
    record AlternativeAdopted(
            ProgrammeId programme,
            AlternativeId alternative,
            BodyId adoptedBy,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements AlternativeEvent {}

    /**
     * It was turned down. It stays visible.
     *
     * @param decision the decision it follows from, where that is recorded
     * @param point the point of that decision
     */
    @EventType("alternative.rejected")
    record AlternativeRejected(
            ProgrammeId programme,
            AlternativeId alternative,
            String reason,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements AlternativeEvent {}
}
