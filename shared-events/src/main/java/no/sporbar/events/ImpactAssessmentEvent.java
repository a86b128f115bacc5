package no.sporbar.events;

/** What happened to an impact assessment (konsekvensvurdering). */
public sealed interface ImpactAssessmentEvent extends DomainEvent {
    /** Which assessment. */
    ImpactAssessmentId assessment();

    @Override
    default StreamId stream() {
        return StreamId.of("impact-assessment", programme(), assessment());
    }

    /**
     * The assessment was delivered.
     *
     * @param of what was assessed
     */
    @EventType("impact-assessment.delivered")
    record ImpactAssessmentDelivered(
            ProgrammeId programme,
            ImpactAssessmentId assessment,
            Impact impact,
            Subject of,
            String finding,
            Provenance provenance)
            implements ImpactAssessmentEvent {}

    /**
     * A slip in the record was put right.
     *
     * @param finding the finding as it should be
     * @param wrong what was wrong
     * @param reason how it is known that it was wrong
     */
    @EventType("impact-assessment.corrected")
    record ImpactAssessmentCorrected(
            ProgrammeId programme,
            ImpactAssessmentId assessment,
            String finding,
            String wrong,
            String reason,
            Provenance provenance)
            implements ImpactAssessmentEvent {}
}
