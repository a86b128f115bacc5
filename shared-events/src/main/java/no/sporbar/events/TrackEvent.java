package no.sporbar.events;

import org.jspecify.annotations.Nullable;

/** What happened to a track (utredningsspor). */
public sealed interface TrackEvent extends DomainEvent {
    /** Which track. */
    TrackId track();

    @Override
    default StreamId stream() {
        return StreamId.of("track", programme(), track());
    }

    /**
     * An investigation began, or was set up to begin.
     *
     * @param label its letter or number in the source
     * @param mandate what is investigated, to the letter
     * @param condition the condition it began under
     */
    @EventType("track.opened")
    record TrackOpened(
            ProgrammeId programme,
            TrackId track,
            String label,
            String mandate,
            @Nullable ConditionId condition,
            Provenance provenance)
            implements TrackEvent {}

    /** It has to be seen together with another one. */
    @EventType("track.coupled")
    record TrackCoupled(
            ProgrammeId programme,
            TrackId track,
            TrackId with,
            @Nullable String reason,
            Provenance provenance) implements TrackEvent {}

    /** It cannot be completed before an impact assessment is delivered. */
    @EventType("track.impact-assessment-required")
    record TrackImpactAssessmentRequired(
            ProgrammeId programme, TrackId track, ImpactAssessmentId assessment, Impact impact, Provenance provenance)
            implements TrackEvent {}

    /**
     * The body with the authority wants the work.
     *
     * @param condition the condition that was met
     */
    @EventType("track.endorsed")
    record TrackEndorsed(
            ProgrammeId programme,
            TrackId track,
            @Nullable ConditionId condition,
            DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements TrackEvent {}

    /** The investigation is done. */
    @EventType("track.completed")
    record TrackCompleted(ProgrammeId programme, TrackId track, String result, Provenance provenance)
            implements TrackEvent {}

    /**
     * The investigation ended without being completed. It stays visible.
     *
     * @param condition the condition that failed, where it is why
     * @param decision the decision it follows from, where that is recorded
     * @param point the point of that decision
     */
    @EventType("track.ended")
    record TrackEnded(
            ProgrammeId programme,
            TrackId track,
            String reason,
            @Nullable ConditionId condition,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements TrackEvent {}

    /**
     * A slip in the record was put right.
     *
     * @param mandate the mandate as it should be
     * @param wrong what was wrong
     * @param reason how it is known that it was wrong
     */
    @EventType("track.corrected")
    record TrackCorrected(
            ProgrammeId programme, TrackId track, String mandate, String wrong, String reason, Provenance provenance)
            implements TrackEvent {}
}
