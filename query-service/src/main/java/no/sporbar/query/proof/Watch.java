package no.sporbar.query.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import no.sporbar.query.ledger.LedgerAlarms;
import no.sporbar.query.ledger.LedgerAlarms.Alarm;
import org.jspecify.annotations.Nullable;

/** Notices what does not happen: an entry that does not come, a checkpoint that is not signed. For one thread. */
final class Watch {
    private static final int CLEARED_AT_ONCE = 100;
    private static final Duration BETWEEN_SAMPLES = Duration.ofMillis(250);

    private final Checkpoints checkpoints;
    private final CopiedEntries entries;
    private final LedgerAlarms alarms;
    private final LedgerSettings settings;
    private final Clock clock;
    private @Nullable Sample stuck;
    private final Deque<Sample> unsigned = new ArrayDeque<>();

    /** How large the tree was. */
    private record Sample(Instant at, long size) {}

    Watch(Checkpoints checkpoints, CopiedEntries entries, LedgerAlarms alarms, LedgerSettings settings, Clock clock) {
        this.checkpoints = checkpoints;
        this.entries = entries;
        this.alarms = alarms;
        this.settings = settings;
        this.clock = clock;
    }

    void look(long treeSize) {
        long signed = checkpoints.largest().map(SeenCheckpoint::size).orElse(0L);
        lookForGap(treeSize, Math.max(signed, entries.last()));
        lookForSilence(treeSize, signed);
    }

    private void lookForGap(long treeSize, long known) {
        for (Alarm each : alarms.open(Troubles.ENTRY_MISSING, CLEARED_AT_ONCE))
            if (each.trouble().about().startsWith("gap ") && each.trouble().position() <= treeSize)
                alarms.clear(Troubles.ENTRY_MISSING, each.trouble().about());
        Sample now = new Sample(clock.instant(), treeSize);
        if (treeSize >= known) stuck = null;
        else if (stuck == null || stuck.size() != treeSize) stuck = now;
        else if (isOver(stuck, settings.patience(), now.at())) {
            long next = entries.firstAfter(treeSize);
            alarms.raise(Troubles.missing(treeSize + 1, next == 0 ? known : next - 1, known));
        }
    }

    /** The samples that remain are those of trees larger than what is signed: the first one says since when. */
    private void lookForSilence(long treeSize, long signed) {
        while (!unsigned.isEmpty() && unsigned.getFirst().size() <= signed) unsigned.removeFirst();
        Instant now = clock.instant();
        boolean late = !unsigned.isEmpty() && isOver(unsigned.getFirst(), settings.signingPatience(), now);
        if (late)
            alarms.raise(Troubles.standsStill(
                    signed, treeSize, unsigned.getFirst().at().toString()));
        else alarms.clear(Troubles.STANDS_STILL, Troubles.LOG);
        boolean due = unsigned.isEmpty()
                || isOver(Objects.requireNonNull(unsigned.peekLast()), BETWEEN_SAMPLES, now) && !late;
        if (treeSize > signed && due) unsigned.addLast(new Sample(now, treeSize));
    }

    private static boolean isOver(Sample since, Duration patience, Instant now) {
        return since.at().plus(patience).isBefore(now);
    }
}
