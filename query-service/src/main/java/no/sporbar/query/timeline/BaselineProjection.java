package no.sporbar.query.timeline;

import java.util.List;
import no.sporbar.events.MilestonePlanEvent;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanBaselined;
import no.sporbar.query.projection.Projection;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Baselines by their id. What stood in them is asked of the milestones, as at the baseline's own position. */
@Component
public final class BaselineProjection implements Projection<MilestonePlanEvent, BaselineRow> {
    @Override
    public String name() {
        return "baseline";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Class<MilestonePlanEvent> events() {
        return MilestonePlanEvent.class;
    }

    @Override
    public Class<BaselineRow> row() {
        return BaselineRow.class;
    }

    @Override
    public List<String> keys(MilestonePlanEvent event) {
        return event instanceof MilestonePlanBaselined e ? List.of(e.baseline().value()) : List.of();
    }

    @Override
    public @Nullable BaselineRow fold(
            @Nullable BaselineRow current, String id, MilestonePlanEvent event, Recorded recorded) {
        if (!(event instanceof MilestonePlanBaselined e)) return current; // has no key here
        return new BaselineRow(e.baseline(), e.name(), e.decision(), e.point(), e.provenance(), recorded);
    }
}
