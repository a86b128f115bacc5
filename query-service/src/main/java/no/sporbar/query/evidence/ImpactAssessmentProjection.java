package no.sporbar.query.evidence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.sporbar.events.ImpactAssessmentEvent;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentCorrected;
import no.sporbar.events.ImpactAssessmentEvent.ImpactAssessmentDelivered;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Impact assessments by their id. */
@Component
public final class ImpactAssessmentProjection implements Projection<ImpactAssessmentEvent, ImpactAssessmentRow> {
    @Override
    public String name() {
        return "impact_assessment";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<ImpactAssessmentEvent> events() {
        return ImpactAssessmentEvent.class;
    }

    @Override
    public Class<ImpactAssessmentRow> row() {
        return ImpactAssessmentRow.class;
    }

    @Override
    public List<String> keys(ImpactAssessmentEvent event) {
        return List.of(event.assessment().value());
    }

    @Override
    public ImpactAssessmentRow fold(
            @Nullable ImpactAssessmentRow current, String id, ImpactAssessmentEvent event, Recorded recorded) {
        return switch (event) {
            case ImpactAssessmentDelivered e -> delivered(e, recorded);
            case ImpactAssessmentCorrected e -> corrected(requireNonNull(current), e, recorded);
        };
    }

    private static ImpactAssessmentRow delivered(ImpactAssessmentDelivered e, Recorded recorded) {
        return new ImpactAssessmentRow(
                e.assessment(),
                e.impact(),
                e.of(),
                e.finding(),
                e.provenance(),
                recorded.change(),
                null,
                null,
                e.provenance(),
                recorded);
    }

    private static ImpactAssessmentRow corrected(
            ImpactAssessmentRow row, ImpactAssessmentCorrected e, Recorded recorded) {
        return new ImpactAssessmentRow(
                row.id(),
                row.impact(),
                row.of(),
                e.finding(),
                row.delivery(),
                recorded.change(),
                e.wrong(),
                e.reason(),
                e.provenance(),
                recorded);
    }
}
