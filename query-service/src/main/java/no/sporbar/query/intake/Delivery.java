package no.sporbar.query.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.sporbar.query.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/**
 * What one poll brought.
 *
 * @param topicId the identity of the topic it came from; a topic that was made anew has another
 * @param entries in the order of each partition
 * @param marks how far each partition has then been read
 */
record Delivery(String topicId, List<LedgerEntry> entries, List<Mark> marks) {
    /**
     * How far a partition has been read.
     *
     * @param position the last entry's
     */
    record Mark(
            int partition,
            long nextOffset,
            long position,
            @Nullable Instant recordedAt) {}

    /** The same entries one by one, with the marks at the end. */
    List<Delivery> oneByOne() {
        List<Delivery> singles = new ArrayList<>();
        for (LedgerEntry entry : entries) singles.add(new Delivery(topicId, List.of(entry), List.of()));
        singles.add(new Delivery(topicId, List.of(), marks));
        return singles;
    }
}
