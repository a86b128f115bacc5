package no.sporbar.query.evidence;

import no.sporbar.events.Impact;
import no.sporbar.events.ImpactAssessmentId;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One impact assessment.
 *
 * @param of what was assessed
 * @param delivery what the assessment itself rests on
 * @param change what last happened to it: {@code delivered} or {@code corrected}
 * @param wrong what was wrong in the record until now, where its last change was a correction
 * @param reason how that is known
 * @param provenance what its last change rests on
 */
public record ImpactAssessmentRow(
        ImpactAssessmentId id,
        Impact impact,
        Subject of,
        String finding,
        Provenance delivery,
        String change,
        @Nullable String wrong,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {}
