package no.sporbar.query.sources;

import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Provenance;
import no.sporbar.events.SourceId;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One registered document that facts may cite.
 *
 * @param sha256 of the document's bytes
 * @param link where it can be read; text, never fetched
 * @param change what last happened to its record: {@code registered} or {@code corrected}
 * @param wrong what was wrong in the record until now, where its last change was a correction
 * @param reason how it is known that it was wrong
 * @param provenance what its last change rests on
 */
public record SourceRow(
        SourceId id,
        String title,
        @Nullable ImpreciseDate date,
        @Nullable String caseNumber,
        @Nullable String sha256,
        @Nullable String link,
        String change,
        @Nullable String wrong,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {}
