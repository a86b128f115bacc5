package no.sporbar.query.proof;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.sporbar.ledger.TreeHead;
import no.sporbar.query.ledger.LedgerAlarms;
import no.sporbar.query.ledger.LedgerAlarms.Alarm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares what was signed with what follows from the entries that came here. */
@Component
class Judge {
    private static final int CLEARED_AT_ONCE = 100;

    private final Checkpoints checkpoints;
    private final TreeTiles tiles;
    private final LedgerAlarms alarms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Judge(Checkpoints checkpoints, TreeTiles tiles, LedgerAlarms alarms, TransactionTemplate transaction, Clock clock) {
        this.checkpoints = checkpoints;
        this.tiles = tiles;
        this.alarms = alarms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Compares at most a page of checkpoints, those of the smallest trees first.
     *
     * @return how many that were
     */
    int check() {
        return Objects.requireNonNull(transaction.execute(_ -> {
            long treeSize = tiles.size();
            List<SeenCheckpoint> page = checkpoints.unchecked(treeSize);
            if (!page.isEmpty()) judge(page, new RecentTiles(treeSize, tiles));
            return page.size();
        }));
    }

    private void judge(List<SeenCheckpoint> page, RecentTiles tree) {
        Map<Long, Boolean> wrong = new LinkedHashMap<>();
        List<SeenCheckpoint> right = new ArrayList<>();
        for (SeenCheckpoint each : page) {
            TreeHead recomputed = TreeHead.of(each.size(), tree.nodes(each.size()));
            boolean equal = recomputed.equals(each.checkpoint().head());
            wrong.put(each.id(), !equal);
            if (equal) right.add(each);
            else alarms.raiseOnce(Troubles.rootDiffers(each.note(), each.checkpoint(), recomputed));
        }
        checkpoints.checked(wrong, clock.instant());
        convict(tree);
        if (!right.isEmpty()) forgive();
    }

    /**
     * A wrong checkpoint may be the fault of either side, as long as only it speaks of its size. Once a right one of at least
     * that size is there, the log's own signatures contradict each other.
     */
    private void convict(RecentTiles tree) {
        SeenCheckpoint right = checkpoints.latestSeenRight().orElse(null);
        if (right == null) return;
        for (SeenCheckpoint wrong : checkpoints.wrongUpTo(right.size())) {
            alarms.raiseOnce(Troubles.forked(wrong, right, tree.nodes(right.size())));
            alarms.clear(Troubles.ROOT_DIFFERS, Troubles.about(wrong.note()));
        }
    }

    /** A log that had shrunk is whole again when its last checkpoint is its largest, and right. */
    private void forgive() {
        List<Alarm> shrunk = alarms.open(Troubles.SHRUNK, CLEARED_AT_ONCE);
        if (shrunk.isEmpty()) return;
        SeenCheckpoint last = checkpoints.last().orElse(null);
        SeenCheckpoint largest = checkpoints.largest().orElse(null);
        if (last == null || largest == null || last.size() < largest.size()) return;
        if (!Boolean.FALSE.equals(last.wrong())) return;
        for (Alarm each : shrunk) alarms.clear(Troubles.SHRUNK, each.trouble().about());
    }
}
