package no.sporbar.query.registers;

import java.util.List;
import no.sporbar.events.MeasureId;
import no.sporbar.events.Provenance;
import no.sporbar.events.ServiceAreaId;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import no.sporbar.query.projection.Why;
import org.jspecify.annotations.Nullable;

/**
 * One service area. What the record said before stands in the earlier versions of the row.
 *
 * @param measures what has been sketched for it, in the order it was
 * @param ended whether it is no longer among the selected; it stays visible
 * @param change what last happened to it: {@code selected}, {@code measure-sketched}, {@code corrected} or {@code withdrawn}
 * @param wrong what was wrong in the record until now, where its last change was a correction
 * @param reason why it last changed, where that was stated
 * @param provenance what the area itself last rests on; each measure rests on its own
 */
public record ServiceAreaRow(
        ServiceAreaId id,
        String name,
        List<Measure> measures,
        boolean ended,
        String change,
        @Nullable String wrong,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    /** One measure (grep), to the letter. */
    public record Measure(MeasureId id, String text, Provenance provenance) {}

    ServiceAreaRow next(String nowNamed, boolean nowEnded, Why why, Recorded by) {
        return new ServiceAreaRow(
                id, nowNamed, measures, nowEnded, by.change(), why.wrong(), why.reason(), why.provenance(), by);
    }

    ServiceAreaRow with(List<Measure> nowSketched, Recorded by) {
        return new ServiceAreaRow(id, name, nowSketched, ended, by.change(), null, null, provenance, by);
    }
}
