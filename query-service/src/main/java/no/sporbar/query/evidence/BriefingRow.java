package no.sporbar.query.evidence;

import java.util.List;
import java.util.Locale;
import no.sporbar.events.BriefedParty;
import no.sporbar.events.BriefingId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.Provenance;
import no.sporbar.events.Subject;
import no.sporbar.query.projection.Recorded;
import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * One briefing.
 *
 * @param parties who is briefed
 * @param at the milestone that it belongs to, where it belongs to one
 * @param heldOn when it took place
 * @param summary what was said, where that is recorded
 * @param reason why it was cancelled
 * @param provenance what its last change rests on
 */
public record BriefingRow(
        BriefingId id,
        Status status,
        List<BriefedParty> parties,
        @Nullable Subject at,
        String topic,
        @Nullable ImpreciseDate heldOn,
        @Nullable String summary,
        @Nullable String reason,
        Provenance provenance,
        Recorded recorded)
        implements Row {

    /** Where a briefing stands. */
    public enum Status {
        /** Agreed on. */
        PLANNED,
        /** Took place. */
        HELD,
        /** Will not take place. */
        CANCELLED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
