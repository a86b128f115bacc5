package no.sporbar.query.feeds;

import java.time.Instant;
import no.sporbar.query.decisions.DecisionRow;
import org.jspecify.annotations.Nullable;

/**
 * That something happened to a case, and all of the case as it then was.
 *
 * @param id the event's own identifier
 * @param type the stored name of what happened, as in {@code decision.resolved}
 */
record DecisionLine(
        long position, @Nullable String id, String programme, String type, Instant recordedAt, DecisionRow decision) {}
