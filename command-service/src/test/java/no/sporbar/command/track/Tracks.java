package no.sporbar.command.track;

import static no.sporbar.command.rules.Oslo.BYSTYRET;
import static no.sporbar.command.rules.Oslo.PROGRAMME;
import static no.sporbar.command.rules.Oslo.VEDTAKET;
import static no.sporbar.command.rules.Oslo.cited;

import java.util.Arrays;
import java.util.List;
import no.sporbar.command.track.TrackCommand.CompleteTrack;
import no.sporbar.command.track.TrackCommand.CoupleTrack;
import no.sporbar.command.track.TrackCommand.EndTrack;
import no.sporbar.command.track.TrackCommand.EndorseTrack;
import no.sporbar.command.track.TrackCommand.OpenTrack;
import no.sporbar.command.track.TrackCommand.RequireTrackAssessment;
import no.sporbar.events.ConditionId;
import no.sporbar.events.DecisionEvent.DecisionGuidanceAnswered;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DecisionEvent.ResolvedPoint;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Guidance;
import no.sporbar.events.GuidanceId;
import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.PointOutcome;
import no.sporbar.events.Subject;
import no.sporbar.events.TrackEvent.TrackCompleted;
import no.sporbar.events.TrackEvent.TrackCoupled;
import no.sporbar.events.TrackEvent.TrackEnded;
import no.sporbar.events.TrackEvent.TrackEndorsed;
import no.sporbar.events.TrackEvent.TrackImpactAssessmentRequired;
import no.sporbar.events.TrackEvent.TrackOpened;
import no.sporbar.events.TrackId;
import org.jspecify.annotations.Nullable;

/** What is said of tracks in the scenarios. */
final class Tracks {
    static final TrackId A = new TrackId("a");
    static final TrackId B = new TrackId("b");
    static final String RESULT = "Ni til elleve bydeler";
    static final ImpactAssessmentId KLIMA = new ImpactAssessmentId("klima");

    private Tracks() {}

    static OpenTrack open(TrackId track, @Nullable ConditionId condition) {
        return new OpenTrack(PROGRAMME, track, track.value(), mandate(track), condition, cited());
    }

    static TrackOpened opened(TrackId track, @Nullable ConditionId condition) {
        return new TrackOpened(PROGRAMME, track, track.value(), mandate(track), condition, cited());
    }

    static String mandate(TrackId track) {
        return "Utrede spor " + track;
    }

    static CoupleTrack couple(TrackId track, TrackId with) {
        return new CoupleTrack(PROGRAMME, track, with, "må ses i sammenheng", cited());
    }

    static TrackCoupled coupled(TrackId track, TrackId with) {
        return new TrackCoupled(PROGRAMME, track, with, "må ses i sammenheng", cited());
    }

    static RequireTrackAssessment require(Impact impact) {
        return new RequireTrackAssessment(PROGRAMME, A, KLIMA, impact, cited());
    }

    static TrackImpactAssessmentRequired required(Impact impact) {
        return new TrackImpactAssessmentRequired(PROGRAMME, A, KLIMA, impact, cited());
    }

    static ImpactAssessmentDelivered delivered(Impact impact) {
        return new ImpactAssessmentDelivered(
                PROGRAMME, KLIMA, impact, Subject.of(Subject.Kind.TRACK, A), "Ingen merkbar virkning", cited());
    }

    static EndorseTrack endorse(@Nullable ConditionId condition, @Nullable String point) {
        return new EndorseTrack(PROGRAMME, A, condition, VEDTAKET, point, cited());
    }

    static TrackEndorsed endorsed(TrackId track, @Nullable ConditionId condition, @Nullable String point) {
        return new TrackEndorsed(PROGRAMME, track, condition, VEDTAKET, point, cited());
    }

    static CompleteTrack complete() {
        return new CompleteTrack(PROGRAMME, A, RESULT, cited());
    }

    static TrackCompleted completed() {
        return new TrackCompleted(PROGRAMME, A, RESULT, cited());
    }

    static EndTrack end(String reason, @Nullable ConditionId condition) {
        return new EndTrack(PROGRAMME, A, reason, condition, null, null, cited());
    }

    static TrackEnded ended(
            TrackId track,
            String reason,
            @Nullable ConditionId condition,
            @Nullable DecisionId decision,
            @Nullable String point) {
        return new TrackEnded(PROGRAMME, track, reason, condition, decision, point, cited());
    }

    static TrackEnded ended() {
        return ended(A, "ikke lenger aktuelt", null, null, null);
    }

    /** Bystyret resolved in one point, with these items of guidance. */
    static DecisionResolved resolved(String... guidance) {
        List<Guidance> items = Arrays.stream(guidance)
                .map(id -> new Guidance(new GuidanceId(id), "Ta hensyn til " + id))
                .toList();
        ResolvedPoint point = new ResolvedPoint("3", PointOutcome.ADDED, "Sporene utredes videre.", null, items, null);
        return new DecisionResolved(
                PROGRAMME, VEDTAKET, "Videre utredning", BYSTYRET, "41/25", List.of(point), cited());
    }

    static DecisionGuidanceAnswered answered(String item) {
        return new DecisionGuidanceAnswered(PROGRAMME, VEDTAKET, new GuidanceId(item), "Tatt inn", cited());
    }
}
