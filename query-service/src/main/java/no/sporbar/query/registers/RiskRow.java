package no.sporbar.query.registers;

import java.util.List;
import no.sporbar.events.Proposer;
import no.sporbar.events.Provenance;
import no.sporbar.events.RiskId;
import no.sporbar.events.RiskKind;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import no.sporbar.query.projection.Why;
import org.jspecify.annotations.Nullable;

/**
 * One risk or external constraint. What the record said before stands in the earlier versions of the row.
 *
 * @param raisedBy who pointed it out; absent where the source does not say
 * @param bearsOn what it bears on; absent where nothing is named
 * @param ended whether it is no risk any more; it stays visible
 * @param change what last happened to it: {@code raised}, {@code corrected} or {@code closed}
 * @param wrong what was wrong in the record until now, where its last change was a correction
 * @param reason why it last changed, where that was stated
 * @param provenance what its last change rests on
 */
public record RiskRow(
        RiskId id,
        RiskKind kind,
        String text,
        @Nullable List<Proposer> raisedBy,
        @Nullable List<Subject> bearsOn,
        boolean ended,
        String change,
        @Nullable String wrong,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    RiskRow next(String nowSaid, boolean nowEnded, Why why, Recorded by) {
        return new RiskRow(
                id,
                kind,
                nowSaid,
                raisedBy,
                bearsOn,
                nowEnded,
                by.change(),
                why.wrong(),
                why.reason(),
                why.provenance(),
                by);
    }
}
