package no.sporbar.query.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.sporbar.query.ledger.LedgerCopy;
import no.sporbar.query.ledger.LedgerEntry;
import no.sporbar.query.projection.RebuildReached.Behind;
import org.jspecify.annotations.Nullable;

/**
 * Folds into the tables beside, which have their indexes, what has been folded into those in use meanwhile. Call it in a
 * transaction; what it reads of the progress is then what the rows in use say.
 */
public final class CatchUp {
    private static final int PROGRAMMES = 500;

    private final LedgerCopy ledger;
    private final Projections beside;
    private final RebuildReached reached;
    private final int page;

    public CatchUp(LedgerCopy ledger, Projections projections, RebuildReached reached, int page) {
        this.ledger = ledger;
        this.beside = projections.beside();
        this.reached = reached;
        this.page = page;
    }

    /** Folds all that is behind now; only of one programme, if one is given. */
    public void run(@Nullable String programme) {
        for (List<Behind> behind = reached.behind(programme, PROGRAMMES);
                !behind.isEmpty();
                behind = reached.behind(programme, PROGRAMMES)) {
            for (Behind each : behind) if (each.anew()) beside.forget(each.programme());
            reached.fail(fold(behind));
            reached.move(behind);
        }
    }

    /** How many entries are behind; it counts no further than it is told. */
    public long pending(@Nullable String programme, int most) {
        return reached.pending(programme, most);
    }

    private Set<String> fold(List<Behind> behind) {
        Set<String> failed = new HashSet<>();
        LedgerEntry last = null;
        do {
            List<LedgerEntry> entries = ledger.pageAmong(rest(behind, last), page);
            last = entries.isEmpty() ? null : entries.getLast();
            Batch batch = beside.begin(entries);
            for (LedgerEntry entry : entries) {
                if (failed.contains(entry.programme())) continue;
                if (entry.problem() != null || !Rebuild.fold(batch, entry)) failed.add(entry.programme());
            }
            batch.write();
        } while (last != null);
        return failed;
    }

    /** What is left after the last entry that was read. */
    private static List<LedgerCopy.Span> rest(List<Behind> behind, @Nullable LedgerEntry last) {
        List<LedgerCopy.Span> rest = new ArrayList<>(behind.size());
        boolean ahead = last == null;
        for (Behind each : behind) {
            if (ahead) rest.add(new LedgerCopy.Span(each.programme(), each.after(), each.upTo()));
            else if (last != null && each.programme().equals(last.programme())) {
                rest.add(new LedgerCopy.Span(each.programme(), last.position(), each.upTo()));
                ahead = true;
            }
        }
        return rest;
    }
}
