package no.sporbar.query.intake;

import java.time.Instant;
import no.sporbar.query.ledger.Envelope;
import no.sporbar.query.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * A programme that stands still, and the entry that it stands still before.
 *
 * @param type the entry's type: the stored name, or the CloudEvents type where this version does not know it
 * @param reason stable code, such as {@code event.future-revision}; its text stands under {@code parked.<reason>}
 * @param detail what an operator needs besides
 * @param fromStart whether its rows must be folded anew from the start before it can go on
 */
public record ParkedProgramme(
        String programme,
        long position,
        @Nullable String stream,
        @Nullable String type,
        String reason,
        @Nullable String detail,
        boolean fromStart,
        Instant since) {
    /** An entry of its stream is missing before this one, or there twice. */
    static final String GAP = "intake.gap";
    /** An entry arrived after later ones had been folded. */
    static final String OUT_OF_ORDER = "intake.out-of-order";
    /** A projection could not take the entry in. */
    static final String NOT_PROJECTED = "projection.failed";

    private static final int DETAIL = 500;

    static ParkedProgramme before(LedgerEntry entry, String reason, @Nullable String detail, Instant now) {
        Envelope envelope = Envelope.of(entry);
        return new ParkedProgramme(
                entry.programme(),
                entry.position(),
                envelope.stream(),
                envelope.type(),
                reason,
                shortened(detail),
                reason.equals(OUT_OF_ORDER),
                now);
    }

    /** The same programme on its way out: parked until its last page, but no longer to be folded from the start. */
    ParkedProgramme goingOn() {
        return new ParkedProgramme(programme, position, stream, type, reason, detail, false, since);
    }

    private static @Nullable String shortened(@Nullable String detail) {
        if (detail == null) return null;
        String text = detail.replace('\0', '\uFFFD');
        return text.length() <= DETAIL ? text : text.substring(0, DETAIL);
    }
}
