package no.sporbar.query.registers;

import no.sporbar.events.EnablerId;
import no.sporbar.events.Provenance;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import no.sporbar.query.projection.Why;
import org.jspecify.annotations.Nullable;

/**
 * One enabler. What the record said before stands in the earlier versions of the row.
 *
 * @param ended whether it is no longer counted among them; it stays visible
 * @param change what last happened to it: {@code named}, {@code corrected} or {@code withdrawn}
 * @param wrong what was wrong in the record until now, where its last change was a correction
 * @param reason why it last changed, where that was stated
 * @param provenance what its last change rests on
 */
public record EnablerRow(
        EnablerId id,
        String name,
        @Nullable String description,
        boolean ended,
        String change,
        @Nullable String wrong,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    EnablerRow next(String nowNamed, boolean nowEnded, Why why, Recorded by) {
        return new EnablerRow(
                id, nowNamed, description, nowEnded, by.change(), why.wrong(), why.reason(), why.provenance(), by);
    }
}
