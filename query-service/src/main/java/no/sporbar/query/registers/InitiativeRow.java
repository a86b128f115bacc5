package no.sporbar.query.registers;

import no.sporbar.events.InitiativeId;
import no.sporbar.events.Provenance;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One initiative that the programme has to be coordinated with.
 *
 * @param coordination how and at which level it is coordinated, where the source says
 * @param ended whether it no longer has to be coordinated with; it stays visible
 * @param change what last happened to it: {@code registered} or {@code ended}
 * @param reason why it ended
 * @param provenance what its last change rests on
 */
public record InitiativeRow(
        InitiativeId id,
        String name,
        @Nullable String coordination,
        boolean ended,
        String change,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {}
