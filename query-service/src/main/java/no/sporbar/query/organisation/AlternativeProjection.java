package no.sporbar.query.organisation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.sporbar.events.AlternativeEvent;
import no.sporbar.events.AlternativeEvent.AlternativeAdopted;
import no.sporbar.events.AlternativeEvent.AlternativeChangeProposed;
import no.sporbar.events.AlternativeEvent.AlternativeChangeWithdrawn;
import no.sporbar.events.AlternativeEvent.AlternativeImpactAssessmentRequired;
import no.sporbar.events.AlternativeEvent.AlternativePutForward;
import no.sporbar.events.AlternativeEvent.AlternativeRejected;
import no.sporbar.events.AlternativeEvent.AlternativeSketched;
import no.sporbar.events.AlternativeEvent.AlternativeTaskMoveProposed;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Alternatives by their id. */
@Component
public final class AlternativeProjection implements Projection<AlternativeEvent, AlternativeRow> {
    @Override
    public String name() {
        return "alternative";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<AlternativeEvent> events() {
        return AlternativeEvent.class;
    }

    @Override
    public Class<AlternativeRow> row() {
        return AlternativeRow.class;
    }

    @Override
    public List<String> keys(AlternativeEvent event) {
        return List.of(event.alternative().value());
    }

    @Override
    public AlternativeRow fold(@Nullable AlternativeRow current, String id, AlternativeEvent event, Recorded recorded) {
        if (event instanceof AlternativeSketched e) return AlternativeChange.sketched(e, recorded);
        AlternativeChange change = new AlternativeChange(requireNonNull(current), recorded);
        return switch (event) {
            case AlternativeSketched _ -> change.row();
            case AlternativeChangeProposed e -> change.proposed(e);
            case AlternativeChangeWithdrawn e -> change.withdrawn(e);
            case AlternativeTaskMoveProposed e -> change.moving(e);
            case AlternativeImpactAssessmentRequired e -> change.requiring(e);
            case AlternativePutForward e -> change.putForward(e);
            case AlternativeAdopted e -> change.adopted(e);
            case AlternativeRejected e -> change.rejected(e);
        };
    }
}
