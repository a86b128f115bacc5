package no.sporbar.query.timeline;

import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.PeriodId;
import no.sporbar.events.Provenance;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of the timeline. Its earlier spans stand in the earlier versions of the row.
 *
 * @param reason why it was last moved or corrected
 */
public record PeriodRow(
        PeriodId id,
        String name,
        ImpreciseDate span,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded) implements Row {}
