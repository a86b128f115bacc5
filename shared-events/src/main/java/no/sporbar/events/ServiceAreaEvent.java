package no.sporbar.events;

/** What happened to a service area (tjenesteområde). */
public sealed interface ServiceAreaEvent extends DomainEvent {
    /** Which area. */
    ServiceAreaId area();

    @Override
    default StreamId stream() {
        return StreamId.of("service-area", programme(), area());
    }

    /** An area of services was selected to be improved. */
    @EventType("service-area.selected")
    record ServiceAreaSelected(ProgrammeId programme, ServiceAreaId area, String name, Provenance provenance)
            implements ServiceAreaEvent {}

    /**
     * A measure (grep) was sketched for the area.
     *
     * @param text to the letter
     */
    @EventType("service-area.measure-sketched")
    record MeasureSketched(
            ProgrammeId programme, ServiceAreaId area, MeasureId measure, String text, Provenance provenance)
            implements ServiceAreaEvent {}

    /**
     * A slip in the record was put right.
     *
     * @param name the name as it should be
     * @param wrong what was wrong
     * @param reason how it is known that it was wrong
     */
    @EventType("service-area.corrected")
    record ServiceAreaCorrected(
            ProgrammeId programme, ServiceAreaId area, String name, String wrong, String reason, Provenance provenance)
            implements ServiceAreaEvent {}

    /** It is no longer among the selected. It stays visible. */
    @EventType("service-area.withdrawn")
    record ServiceAreaWithdrawn(ProgrammeId programme, ServiceAreaId area, String reason, Provenance provenance)
            implements ServiceAreaEvent {}
}
