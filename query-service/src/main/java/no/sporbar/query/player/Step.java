package no.sporbar.query.player;

import java.util.List;
import no.sporbar.query.ledger.LedgerEntry;

/**
 * One step of the history.
 *
 * @param position of its first entry: what leads to it for ever, however many more come to be in it
 * @param last position of the last of its entries
 * @param entries what was recorded
 * @param changes what that changed; none where it changed nothing that people ask for
 * @param complete false where it has more entries than are shown
 */
public record Step(long position, long last, List<StepEntry> entries, List<RowChange> changes, boolean complete) {
    static Step of(List<LedgerEntry> entries, List<RowChange> changes, boolean complete) {
        return new Step(
                entries.getFirst().position(),
                entries.getLast().position(),
                entries.stream().map(StepEntry::of).toList(),
                changes,
                complete);
    }
}
