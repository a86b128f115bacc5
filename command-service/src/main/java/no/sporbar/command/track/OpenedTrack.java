package no.sporbar.command.track;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.Resolutions;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.command.track.TrackCommand.CompleteTrack;
import no.sporbar.command.track.TrackCommand.CorrectTrack;
import no.sporbar.command.track.TrackCommand.CoupleTrack;
import no.sporbar.command.track.TrackCommand.EndTrack;
import no.sporbar.command.track.TrackCommand.EndorseTrack;
import no.sporbar.command.track.TrackCommand.OpenTrack;
import no.sporbar.command.track.TrackCommand.RequireTrackAssessment;
import no.sporbar.events.ConditionId;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.StreamId;
import no.sporbar.events.TrackEvent;
import no.sporbar.events.TrackEvent.TrackCompleted;
import no.sporbar.events.TrackEvent.TrackCorrected;
import no.sporbar.events.TrackEvent.TrackCoupled;
import no.sporbar.events.TrackEvent.TrackEnded;
import no.sporbar.events.TrackEvent.TrackEndorsed;
import no.sporbar.events.TrackEvent.TrackImpactAssessmentRequired;
import no.sporbar.events.TrackEvent.TrackOpened;
import no.sporbar.events.TrackId;
import org.jspecify.annotations.Nullable;

/**
 * Under investigation, completed or ended.
 *
 * @param mandate slips put right
 * @param coupled the tracks that this one was coupled with; those that were coupled with this one say so themselves
 * @param end how it was completed or ended
 */
record OpenedTrack(
        TrackOpened origin,
        String mandate,
        Set<TrackId> coupled,
        Map<ImpactAssessmentId, Impact> assessments,
        @Nullable TrackEndorsed endorsement,
        @Nullable TrackEvent end)
        implements Track {
    @Override
    public List<? extends TrackEvent> decide(TrackCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case OpenTrack c -> reopen(c);
            case CoupleTrack c -> couple(c, context);
            case RequireTrackAssessment c -> require(c, context);
            case EndorseTrack c -> endorse(c, context);
            case CompleteTrack c -> complete(c, context);
            case EndTrack c -> end(c, context);
            case CorrectTrack c -> correct(c);
        };
    }

    @Override
    public Track evolve(TrackEvent event) {
        return switch (event) {
            case TrackOpened e -> new OpenedTrack(e, e.mandate(), coupled, assessments, endorsement, end);
            case TrackCoupled e -> new OpenedTrack(origin, mandate, with(e.with()), assessments, endorsement, end);
            case TrackImpactAssessmentRequired e ->
                new OpenedTrack(origin, mandate, coupled, with(e.assessment(), e.impact()), endorsement, end);
            case TrackEndorsed e -> new OpenedTrack(origin, mandate, coupled, assessments, e, end);
            case TrackCompleted e -> new OpenedTrack(origin, mandate, coupled, assessments, endorsement, e);
            case TrackEnded e -> new OpenedTrack(origin, mandate, coupled, assessments, endorsement, e);
            case TrackCorrected e -> new OpenedTrack(origin, e.mandate(), coupled, assessments, endorsement, end);
        };
    }

    private List<TrackEvent> reopen(OpenTrack c) {
        if (!Track.opened(c).equals(origin)) throw new RuleViolation("track.id-taken", c.track());
        return List.of();
    }

    private List<TrackEvent> couple(CoupleTrack c, DecisionContext context) {
        if (c.with().equals(c.track())) throw new RuleViolation("track.coupled-with-itself", c.track());
        Track other = Track.of(context.history(StreamId.of("track", c.programme(), c.with())));
        if (!(other instanceof OpenedTrack with)) throw new RuleViolation("track.unknown", c.with());
        if (coupled.contains(c.with()) || with.coupled().contains(c.track())) return List.of();
        requireOpen();
        with.requireOpen();
        return List.of(new TrackCoupled(c.programme(), c.track(), c.with(), c.reason(), c.provenance()));
    }

    private List<TrackEvent> require(RequireTrackAssessment c, DecisionContext context) {
        Impact required = assessments.get(c.assessment());
        if (c.impact() == required) return List.of();
        requireOpen();
        if (required != null) throw new RuleViolation("track.assessment-of-another-impact", c.assessment(), required);
        new Prerequisites(context).requireNoOther(c.assessment(), c.impact());
        return List.of(new TrackImpactAssessmentRequired(
                c.programme(), c.track(), c.assessment(), c.impact(), c.provenance()));
    }

    private List<TrackEvent> endorse(EndorseTrack c, DecisionContext context) {
        TrackEndorsed endorsed =
                new TrackEndorsed(c.programme(), c.track(), c.condition(), c.decision(), c.point(), c.provenance());
        if (endorsed.equals(endorsement)) return List.of();
        requireOpen();
        if (endorsement != null) throw new RuleViolation("track.already-endorsed", c.track());
        requireOwn(c.condition());
        Resolutions.require(context, c.decision(), c.point());
        if (origin.condition() != null) new Prerequisites(context).requireMet(origin.condition());
        return List.of(endorsed);
    }

    private List<TrackEvent> complete(CompleteTrack c, DecisionContext context) {
        TrackCompleted completed = new TrackCompleted(c.programme(), c.track(), c.result(), c.provenance());
        if (completed.equals(end)) return List.of();
        requireOpen();
        Prerequisites prerequisites = new Prerequisites(context);
        if (origin.condition() != null) prerequisites.requireMet(origin.condition());
        prerequisites.requireDelivered(assessments);
        if (origin.condition() != null) prerequisites.requireAnswered(origin.condition());
        if (endorsement != null) prerequisites.requireAnswered(endorsement.decision());
        return List.of(completed);
    }

    private List<TrackEvent> end(EndTrack c, DecisionContext context) {
        TrackEnded ended = new TrackEnded(
                c.programme(), c.track(), c.reason(), c.condition(), c.decision(), c.point(), c.provenance());
        if (ended.equals(end)) return List.of();
        requireOpen();
        requireOwn(c.condition());
        if (c.condition() != null) new Prerequisites(context).requireFailed(c.condition());
        Resolutions.require(context, c.decision(), c.point());
        return List.of(ended);
    }

    /** A slip may be put right whatever became of the track. */
    private List<TrackEvent> correct(CorrectTrack c) {
        if (c.mandate().equals(mandate)) return List.of();
        return List.of(
                new TrackCorrected(c.programme(), c.track(), c.mandate(), c.wrong(), c.reason(), c.provenance()));
    }

    /** Neither completed nor ended. */
    private void requireOpen() {
        if (end instanceof TrackCompleted) throw new RuleViolation("track.completed", origin.track());
        if (end instanceof TrackEnded) throw new RuleViolation("track.ended", origin.track());
    }

    private void requireOwn(@Nullable ConditionId condition) {
        if (condition != null && !Objects.equals(condition, origin.condition()))
            throw new RuleViolation("track.other-condition", condition);
    }

    private Set<TrackId> with(TrackId other) {
        Set<TrackId> more = new HashSet<>(coupled);
        more.add(other);
        return Set.copyOf(more);
    }

    private Map<ImpactAssessmentId, Impact> with(ImpactAssessmentId assessment, Impact impact) {
        Map<ImpactAssessmentId, Impact> more = new HashMap<>(assessments);
        more.put(assessment, impact);
        return Map.copyOf(more);
    }
}
