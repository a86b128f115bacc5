package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/** What happened to an initiative that the programme has to be coordinated with. */
public sealed interface InitiativeEvent extends DomainEvent {
    /** Which initiative. */
    InitiativeId initiative();

    @Override
    default StreamId stream() {
        return StreamId.of("initiative", programme(), initiative());
    }

    /**
     * An initiative to coordinate with was registered.
     *
     * @param coordination how and at which level it is coordinated
     */
    @EventType("initiative.registered")
    record InitiativeRegistered(
            ProgrammeId programme,
            InitiativeId initiative,
            String name,
            @Nullable String coordination,
            Provenance provenance)
            implements InitiativeEvent {}

    /** It no longer has to be coordinated with. It stays visible. */
    @EventType("initiative.ended")
    record InitiativeEnded(ProgrammeId programme, InitiativeId initiative, String reason, Provenance provenance)
            implements InitiativeEvent {}
}
