package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/** What happened to an enabler (virkemiddel). */
public sealed interface EnablerEvent extends DomainEvent {
    /** Which enabler. */
    EnablerId enabler();

    @Override
    default StreamId stream() {
        return StreamId.of("enabler", programme(), enabler());
    }

    /** Something was named as a means to reach the goals. */
    @EventType("enabler.named")
    record EnablerNamed(
            ProgrammeId programme,
            EnablerId enabler,
            String name,
            @Nullable String description,
            Provenance provenance) implements EnablerEvent {}

    /**
     * A slip in the record was put right.
     *
     * @param name the name as it should be
     * @param wrong what was wrong
     * @param reason how it is known that it was wrong
     */
    @EventType("enabler.corrected")
    record EnablerCorrected(
            ProgrammeId programme, EnablerId enabler, String name, String wrong, String reason, Provenance provenance)
            implements EnablerEvent {}

    /** It is no longer counted among them. It stays visible. */
    @EventType("enabler.withdrawn")
    record EnablerWithdrawn(ProgrammeId programme, EnablerId enabler, String reason, Provenance provenance)
            implements EnablerEvent {}
}
