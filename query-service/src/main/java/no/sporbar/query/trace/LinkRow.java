package no.sporbar.query.trace;

import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One link between two things. It stands in the table twice, once under each of them.
 *
 * @param wording what it carries, such as the wording that a suggestion led to
 * @param ended whether it no longer holds
 */
public record LinkRow(
        Subject from,
        Relation relation,
        Subject to,
        @Nullable String wording,
        boolean ended,
        Provenance provenance,
        Recorded recorded) {

    /** The other end. */
    Subject other(Subject end) {
        return end.equals(from) ? to : from;
    }
}
