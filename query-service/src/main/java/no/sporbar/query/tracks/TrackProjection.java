package no.sporbar.query.tracks;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.sporbar.events.TrackEvent;
import no.sporbar.events.TrackEvent.TrackCompleted;
import no.sporbar.events.TrackEvent.TrackCorrected;
import no.sporbar.events.TrackEvent.TrackCoupled;
import no.sporbar.events.TrackEvent.TrackEnded;
import no.sporbar.events.TrackEvent.TrackEndorsed;
import no.sporbar.events.TrackEvent.TrackImpactAssessmentRequired;
import no.sporbar.events.TrackEvent.TrackOpened;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tracks by their id. */
@Component
public final class TrackProjection implements Projection<TrackEvent, TrackRow> {
    @Override
    public String name() {
        return "track";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<TrackEvent> events() {
        return TrackEvent.class;
    }

    @Override
    public Class<TrackRow> row() {
        return TrackRow.class;
    }

    @Override
    public List<String> keys(TrackEvent event) {
        return event instanceof TrackCoupled coupled
                ? List.of(coupled.track().value(), coupled.with().value())
                : List.of(event.track().value());
    }

    @Override
    public TrackRow fold(@Nullable TrackRow current, String id, TrackEvent event, Recorded recorded) {
        return switch (event) {
            case TrackOpened e -> TrackChange.opened(e, recorded);
            case TrackCoupled e -> changed(current, recorded).coupled(e);
            case TrackImpactAssessmentRequired e -> changed(current, recorded).requiring(e);
            case TrackEndorsed e -> changed(current, recorded).endorsed(e);
            case TrackCompleted e -> changed(current, recorded).completed(e);
            case TrackEnded e -> changed(current, recorded).ended(e);
            case TrackCorrected e -> changed(current, recorded).corrected(e);
        };
    }

    private static TrackChange changed(@Nullable TrackRow current, Recorded recorded) {
        return new TrackChange(requireNonNull(current), recorded);
    }
}
