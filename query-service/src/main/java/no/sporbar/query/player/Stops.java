package no.sporbar.query.player;

import java.util.List;
import java.util.OptionalLong;
import no.sporbar.query.ledger.LedgerEntry;

/** The entries of one programme that can be stopped at, as at one moment. */
sealed interface Stops permits ListedStops, SoughtStops {
    /** The last of them before a position. */
    OptionalLong before(long position);

    /** The first of them after a position. */
    OptionalLong after(long position);

    /** The first ones of a stretch. */
    List<LedgerEntry> entries(Stretch stretch, int most);

    /** Which of the steps ends with a position, and of how many. */
    Tally tally(Grouping grouping, long upTo);
}
