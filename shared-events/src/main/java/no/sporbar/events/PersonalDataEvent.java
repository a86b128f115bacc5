package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/** What happened to what is kept about a person (personopplysninger). Holds nothing personal itself. */
public sealed interface PersonalDataEvent extends DomainEvent {
    /** Which person. */
    PersonId person();

    @Override
    default StreamId stream() {
        return StreamId.of("personal-data", programme(), person());
    }

    /**
     * All that was kept about the person was to be destroyed from then on. The facts that answer for it stay.
     *
     * @param legalBasis the provision that the erasure rests on, such as {@code GDPR art. 17 nr. 1 a}
     * @param reason why, where there is more to say
     */
    @EventType("personal-data.erased")
    record PersonalDataErased(
            ProgrammeId programme,
            PersonId person,
            String legalBasis,
            @Nullable String reason,
            Provenance provenance) implements PersonalDataEvent {}
}
