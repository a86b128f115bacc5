package no.sporbar.query.timeline;

import static java.util.Objects.requireNonNull;

import java.util.List;
import no.sporbar.events.MilestonePlanEvent;
import no.sporbar.events.MilestonePlanEvent.MilestoneCancelled;
import no.sporbar.events.MilestonePlanEvent.MilestoneCorrected;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionMet;
import no.sporbar.events.MilestonePlanEvent.MilestoneCriterionWithdrawn;
import no.sporbar.events.MilestonePlanEvent.MilestoneDateRefined;
import no.sporbar.events.MilestonePlanEvent.MilestoneDeadlineSet;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyAdded;
import no.sporbar.events.MilestonePlanEvent.MilestoneDependencyRemoved;
import no.sporbar.events.MilestonePlanEvent.MilestoneMissed;
import no.sporbar.events.MilestonePlanEvent.MilestoneMoved;
import no.sporbar.events.MilestonePlanEvent.MilestonePassed;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanBaselined;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanned;
import no.sporbar.events.MilestonePlanEvent.PeriodCorrected;
import no.sporbar.events.MilestonePlanEvent.PeriodMoved;
import no.sporbar.events.MilestonePlanEvent.PeriodPlanned;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Periods by their id. */
@Component
public final class PeriodProjection implements Projection<MilestonePlanEvent, PeriodRow> {
    @Override
    public String name() {
        return "period";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Class<MilestonePlanEvent> events() {
        return MilestonePlanEvent.class;
    }

    @Override
    public Class<PeriodRow> row() {
        return PeriodRow.class;
    }

    @Override
    public List<String> keys(MilestonePlanEvent event) {
        return switch (event) {
            case PeriodPlanned e -> List.of(e.period().value());
            case PeriodMoved e -> List.of(e.period().value());
            case PeriodCorrected e -> List.of(e.period().value());
            case MilestonePlanned _,
                    MilestoneDateRefined _,
                    MilestoneMoved _,
                    MilestoneDependencyAdded _,
                    MilestoneDependencyRemoved _,
                    MilestoneDeadlineSet _,
                    MilestoneCriterionAdded _,
                    MilestoneCriterionMet _,
                    MilestoneCriterionWithdrawn _,
                    MilestonePassed _,
                    MilestoneMissed _,
                    MilestoneCancelled _,
                    MilestoneCorrected _,
                    MilestonePlanBaselined _ -> List.of();
        };
    }

    @Override
    public @Nullable PeriodRow fold(
            @Nullable PeriodRow current, String id, MilestonePlanEvent event, Recorded recorded) {
        return switch (event) {
            case PeriodPlanned e -> new PeriodRow(e.period(), e.name(), e.span(), null, e.provenance(), recorded);
            case PeriodMoved e ->
                new PeriodRow(
                        e.period(), requireNonNull(current).name(), e.span(), e.reason(), e.provenance(), recorded);
            case PeriodCorrected e ->
                new PeriodRow(
                        e.period(), e.name(), requireNonNull(current).span(), e.reason(), e.provenance(), recorded);
            default -> current; // has no key here
        };
    }
}
