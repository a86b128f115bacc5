package no.sporbar.query.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.sporbar.events.wire.Entry;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.projection.Batch;
import no.sporbar.query.projection.MemoryProjections;
import org.jspecify.annotations.Nullable;

/**
 * Folds entries from the first one on by the rules of the intake: an entry goes into every projection or into none, and
 * none is passed over. Where the intake would park the programme, it stops and says why: there can be no certificate then.
 */
public final class LedgerFold {
    /**
     * Why it goes no further.
     *
     * @param reason a stable code, those of parked programmes
     */
    public record Standstill(
            long position,
            String programme,
            String reason,
            @Nullable String detail) {}

    private final MemoryProjections projections;
    private final Map<String, Long> tips = new HashMap<>();
    private @Nullable Standstill standstill;

    public LedgerFold(MemoryProjections projections) {
        this.projections = projections;
    }

    /** Folds the next entries, in their order. */
    public void fold(List<LedgerEntry> entries) {
        if (standstill != null) return;
        Batch batch = projections.begin(entries);
        for (LedgerEntry entry : entries) {
            standstill = fold(entry, batch);
            if (standstill != null) break;
        }
        batch.write();
    }

    /** Why it stands still, if it does. */
    public Optional<Standstill> standstill() {
        return Optional.ofNullable(standstill);
    }

    private @Nullable Standstill fold(LedgerEntry entry, Batch batch) {
        String problem = entry.problem();
        if (problem != null) return stands(entry, problem, null);
        Entry read = entry.readable();
        long expected = tips.getOrDefault(read.stream(), -1L) + 1;
        if (read.version() != expected)
            return stands(entry, "intake.gap", "version " + read.version() + " where " + expected + " was expected");
        try {
            batch.fold(entry);
        } catch (RuntimeException e) {
            return stands(entry, "projection.failed", e.toString());
        }
        tips.put(read.stream(), expected);
        return null;
    }

    private static Standstill stands(LedgerEntry entry, String reason, @Nullable String detail) {
        return new Standstill(entry.position(), entry.programme(), reason, detail);
    }
}
