package no.sporbar.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to an organisation unit (enhet). */
public sealed interface UnitEvent extends DomainEvent {
    /** Which unit. */
    UnitId unit();

    @Override
    default StreamId stream() {
        return StreamId.of("unit", programme(), unit());
    }

    /**
     * A unit exists, or will exist from the day the fact is effective.
     *
     * @param since since when, where the source says
     * @param decision the decision it follows from, where that is recorded
     * @param point the point of that decision
     */
    @EventType("unit.registered")
    record UnitRegistered(
            ProgrammeId programme,
            UnitId unit,
            String name,
            UnitKind kind,
            @Nullable ImpreciseDate since,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements UnitEvent {}

    /**
     * It got another name. The earlier one stays in the history.
     *
     * @param decision the decision it follows from, where that is recorded
     * @param point the point of that decision
     */
    @EventType("unit.renamed")
    record UnitRenamed(
            ProgrammeId programme,
            UnitId unit,
            String name,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements UnitEvent {}

    /**
     * Other units take its place from the day the fact is effective.
     *
     * @param successors who takes its place
     * @param alternative the alternative that says so
     * @param decision the decision it follows from, where that is recorded
     * @param point the point of that decision
     */
    @EventType("unit.succeeded")
    record UnitSucceeded(
            ProgrammeId programme,
            UnitId unit,
            List<UnitId> successors,
            @Nullable AlternativeId alternative,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements UnitEvent {
        public UnitSucceeded {
            successors = List.copyOf(successors);
        }
    }

    /**
     * A slip in the record was put right.
     *
     * @param name the name as it should be
     * @param kind the kind as it should be
     * @param wrong what was wrong
     * @param reason how it is known that it was wrong
     */
    @EventType("unit.corrected")
    record UnitCorrected(
            ProgrammeId programme,
            UnitId unit,
            String name,
            UnitKind kind,
            String wrong,
            String reason,
            Provenance provenance)
            implements UnitEvent {}
}
