package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/** What happened to an office (verv): the role stays, the people change. */
public sealed interface OfficeEvent extends DomainEvent {
    /** Which office. */
    OfficeId office();

    @Override
    default StreamId stream() {
        return StreamId.of("office", programme(), office());
    }

    /**
     * Somebody took up the office.
     *
     * @param title what the office is called
     * @param body the body that the office belongs to
     * @param holder the name of who holds it
     * @param since from when
     */
    @EventType("office.taken-up")
    record OfficeTakenUp(
            ProgrammeId programme,
            OfficeId office,
            String title,
            BodyId body,
            String holder,
            ImpreciseDate since,
            Provenance provenance)
            implements OfficeEvent {}

    /**
     * The holder left the office.
     *
     * @param until the last day
     */
    @EventType("office.left")
    record OfficeLeft(
            ProgrammeId programme,
            OfficeId office,
            ImpreciseDate until,
            @Nullable String reason,
            Provenance provenance) implements OfficeEvent {}
}
