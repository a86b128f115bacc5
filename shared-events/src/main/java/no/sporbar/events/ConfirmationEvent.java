package no.sporbar.events;

/** What was once assumed, and then confirmed by a source. */
public sealed interface ConfirmationEvent extends DomainEvent {
    /** Which confirmation. */
    ConfirmationId confirmation();

    @Override
    default StreamId stream() {
        return StreamId.of("confirmation", programme(), confirmation());
    }

    /**
     * A source confirms what was assumed. Its provenance is always a citation.
     *
     * @param about the thing that the assumed fact is about
     * @param fact the stored name of the assumed fact, such as {@code milestone.planned}
     */
    @EventType("assumption.confirmed")
    record AssumptionConfirmed(
            ProgrammeId programme, ConfirmationId confirmation, Subject about, String fact, Provenance provenance)
            implements ConfirmationEvent {}
}
