package no.sporbar.command.track;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.ConditionId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import no.sporbar.events.TrackId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a track. */
public sealed interface TrackCommand extends Command {
    /** What a track is before its first event. */
    Core<?, ?> EMPTY = Track.INITIAL;

    /** Which track. */
    TrackId track();

    @Override
    default StreamId stream() {
        return StreamId.of("track", programme(), track());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Open an investigation, perhaps under a condition. */
    @CommandName("open-track")
    record OpenTrack(
            ProgrammeId programme,
            TrackId track,
            String label,
            String mandate,
            @Nullable ConditionId condition,
            Provenance provenance)
            implements TrackCommand {}

    /** Let it be seen together with another one. */
    @CommandName("couple-track")
    record CoupleTrack(
            ProgrammeId programme,
            TrackId track,
            TrackId with,
            @Nullable String reason,
            Provenance provenance) implements TrackCommand {}

    /** Let it wait for an impact assessment. */
    @CommandName("require-track-assessment")
    record RequireTrackAssessment(
            ProgrammeId programme, TrackId track, ImpactAssessmentId assessment, Impact impact, Provenance provenance)
            implements TrackCommand {}

    /** Record that the body with the authority wants the work. */
    @CommandName("endorse-track")
    record EndorseTrack(
            ProgrammeId programme,
            TrackId track,
            @Nullable ConditionId condition,
            DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements TrackCommand {}

    /** Record that the investigation is done, and what came of it. */
    @CommandName("complete-track")
    record CompleteTrack(ProgrammeId programme, TrackId track, String result, Provenance provenance)
            implements TrackCommand {}

    /** End it without completing it. It stays visible. */
    @CommandName("end-track")
    record EndTrack(
            ProgrammeId programme,
            TrackId track,
            String reason,
            @Nullable ConditionId condition,
            @Nullable DecisionId decision,
            @Nullable String point,
            Provenance provenance)
            implements TrackCommand {}

    /** Put a slip in the record of its mandate right. */
    @CommandName("correct-track")
    record CorrectTrack(
            ProgrammeId programme, TrackId track, String mandate, String wrong, String reason, Provenance provenance)
            implements TrackCommand {}
}
