package no.sporbar.query.programmes;

import java.util.List;
import no.sporbar.events.Provenance;
import no.sporbar.query.projection.Recorded;

/**
 * Which commands take two people in a programme: one who asks, and another who approves.
 *
 * @param commands their names; none where nothing is held back any more
 * @param reason why it was set so
 */
public record FourEyes(List<String> commands, String reason, Provenance provenance, Recorded recorded) {}
