package no.sporbar.query.redactions;

import no.sporbar.events.PersonId;
import no.sporbar.events.Provenance;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One erasure.
 *
 * @param id the person, by an id that does not say who it is
 * @param legalBasis the provision that it rests on
 * @param reason why, where that was stated
 * @param provenance what it rests on
 */
public record RedactionRow(
        PersonId id, String legalBasis, @Nullable String reason, Provenance provenance, Recorded recorded)
        implements Row {}
