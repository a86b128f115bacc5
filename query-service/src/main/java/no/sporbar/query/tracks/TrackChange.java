package no.sporbar.query.tracks;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.events.TrackEvent.TrackCompleted;
import no.sporbar.events.TrackEvent.TrackCorrected;
import no.sporbar.events.TrackEvent.TrackCoupled;
import no.sporbar.events.TrackEvent.TrackEnded;
import no.sporbar.events.TrackEvent.TrackEndorsed;
import no.sporbar.events.TrackEvent.TrackImpactAssessmentRequired;
import no.sporbar.events.TrackEvent.TrackOpened;
import no.sporbar.events.TrackId;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Why;
import no.sporbar.query.tracks.TrackRow.End;
import no.sporbar.query.tracks.TrackRow.Endorsement;
import no.sporbar.query.tracks.TrackRow.Required;
import no.sporbar.query.tracks.TrackRow.Status;
import org.jspecify.annotations.Nullable;

/** A track, and what one entry makes of it. */
record TrackChange(TrackRow row, Recorded recorded) {

    static TrackRow opened(TrackOpened e, Recorded recorded) {
        return new TrackRow(
                e.track(),
                e.label(),
                e.mandate(),
                Status.OPEN,
                e.condition(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                recorded.change(),
                null,
                null,
                e.provenance(),
                recorded);
    }

    /** Coupled is coupled both ways; the entry stands in the stream of one of the two, and says nothing of the other's. */
    TrackRow coupled(TrackCoupled e) {
        boolean own = e.track().equals(row.id());
        List<TrackId> more = Stream.concat(row.coupledWith().stream(), Stream.of(own ? e.with() : e.track()))
                .distinct()
                .toList();
        Recorded entry = own ? recorded : inTheStreamOf(row);
        return with(row.mandate(), more, row.assessments(), Why.of(e.reason(), e.provenance()), entry);
    }

    TrackRow requiring(TrackImpactAssessmentRequired e) {
        List<Required> more = Stream.concat(
                        row.assessments().stream(), Stream.of(new Required(e.assessment(), e.impact())))
                .toList();
        Why why = Why.of(null, e.provenance());
        return with(row.mandate(), row.coupledWith(), more, why, recorded);
    }

    TrackRow corrected(TrackCorrected e) {
        Why why = new Why(e.wrong(), e.reason(), e.provenance());
        return with(e.mandate(), row.coupledWith(), row.assessments(), why, recorded);
    }

    TrackRow endorsed(TrackEndorsed e) {
        Endorsement by = new Endorsement(e.condition(), e.decision(), e.point(), e.provenance());
        return standing(Status.ENDORSED, by, null, null, Why.of(null, e.provenance()));
    }

    TrackRow completed(TrackCompleted e) {
        return standing(Status.COMPLETED, row.endorsement(), e.result(), null, Why.of(null, e.provenance()));
    }

    TrackRow ended(TrackEnded e) {
        End end = new End(e.reason(), e.condition(), e.decision(), e.point(), e.provenance());
        return standing(Status.ENDED, row.endorsement(), null, end, Why.of(e.reason(), e.provenance()));
    }

    private Recorded inTheStreamOf(TrackRow other) {
        return recorded.at(other.recorded().version());
    }

    private TrackRow with(String mandate, List<TrackId> coupled, List<Required> assessments, Why why, Recorded entry) {
        return new TrackRow(
                row.id(),
                row.label(),
                mandate,
                row.status(),
                row.condition(),
                coupled,
                assessments,
                row.endorsement(),
                row.result(),
                row.end(),
                entry.change(),
                why.wrong(),
                why.reason(),
                why.provenance(),
                entry);
    }

    private TrackRow standing(
            Status status, @Nullable Endorsement endorsement, @Nullable String result, @Nullable End end, Why why) {
        return new TrackRow(
                row.id(),
                row.label(),
                row.mandate(),
                status,
                row.condition(),
                row.coupledWith(),
                row.assessments(),
                endorsement,
                result,
                end,
                recorded.change(),
                null,
                why.reason(),
                why.provenance(),
                recorded);
    }
}
