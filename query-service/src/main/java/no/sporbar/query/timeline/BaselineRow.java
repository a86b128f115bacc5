package no.sporbar.query.timeline;

import no.sporbar.events.BaselineId;
import no.sporbar.events.DecisionId;
import no.sporbar.events.Provenance;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * A plan that later plans are measured against: the milestones as they stood when it was recorded.
 *
 * @param decision the resolution that names it
 * @param point the point of that resolution
 */
public record BaselineRow(
        BaselineId id,
        String name,
        @Nullable DecisionId decision,
        @Nullable String point,
        Provenance provenance,
        Recorded recorded)
        implements Row {}
