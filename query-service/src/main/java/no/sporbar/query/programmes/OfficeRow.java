package no.sporbar.query.programmes;

import java.util.List;
import no.sporbar.events.BodyId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.OfficeId;
import no.sporbar.events.Provenance;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One office: the role stays, the people change.
 *
 * @param title what it was last called
 * @param holder who holds it now; absent while it is vacant
 * @param holders everybody who has held it, the first first
 * @param change what last happened to it: {@code taken-up} or {@code left}
 * @param reason why its holder left, where the source says so
 * @param provenance what its last change rests on
 */
public record OfficeRow(
        OfficeId id,
        String title,
        BodyId body,
        @Nullable String holder,
        List<Term> holders,
        String change,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    /**
     * One holder's time in the office.
     *
     * @param title what the office was called then
     * @param until the last day; absent while the holder has not left
     * @param reason why the holder left, where the source says so
     * @param takenUp what the beginning rests on
     * @param left what the end rests on
     */
    public record Term(
            String holder,
            String title,
            ImpreciseDate since,
            @Nullable ImpreciseDate until,
            @Nullable String reason,
            Provenance takenUp,
            @Nullable Provenance left) {}
}
