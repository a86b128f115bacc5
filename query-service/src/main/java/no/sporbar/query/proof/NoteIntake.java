package no.sporbar.query.proof;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.LedgerAlarm;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.query.ledger.LedgerAlarms;
import no.sporbar.query.ledger.LedgerAlarms.Trouble;
import no.sporbar.query.proof.Trust.Rotated;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what the log has signed: keeps every checkpoint, follows the rotation of keys, and raises the alarm about what
 * cannot be believed or takes back what was signed before.
 *
 * <p>Contract: what a call brings is durable, with the place to go on from, when it returns; nothing of it is when it throws.
 */
@Component
class NoteIntake {
    private final Checkpoints checkpoints;
    private final ImportedNotes imported;
    private final CheckpointProgress progress;
    private final LogKeys keys;
    private final Trust trust;
    private final TreeTiles tiles;
    private final LedgerAlarms alarms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NoteIntake(
            Checkpoints checkpoints,
            ImportedNotes imported,
            CheckpointProgress progress,
            LogKeys keys,
            Trust trust,
            TreeTiles tiles,
            LedgerAlarms alarms,
            TransactionTemplate transaction,
            Clock clock) {
        this.checkpoints = checkpoints;
        this.imported = imported;
        this.progress = progress;
        this.keys = keys;
        this.trust = trust;
        this.tiles = tiles;
        this.alarms = alarms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Trusts what was configured, and looks anew at what was not believed so far.
     *
     * @return whether anybody is trusted now
     */
    boolean begin() {
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (trust.trustConfigured()) believeAnew();
            return trust.isAnybody();
        }));
    }

    void take(List<NoteRecord> records, String topic, String topicId, long nextOffset) {
        transaction.executeWithoutResult(_ -> {
            List<NoteRecord.Head> heads = new ArrayList<>();
            List<NoteRecord.Imported> before = new ArrayList<>();
            for (NoteRecord each : records) {
                switch (each) {
                    case NoteRecord.Head head -> heads.add(head);
                    case NoteRecord.Rotation rotation -> {
                        keep(heads); // in the order in which they were signed
                        rotate(rotation);
                    }
                    case NoteRecord.Imported note -> before.add(note);
                    case NoteRecord.Alarm alarm -> raise(alarm.note(), alarm.alarm());
                }
            }
            keep(heads);
            if (!before.isEmpty()) imported.keep(before, clock.instant());
            progress.move(topic, topicId, nextOffset);
        });
    }

    private void keep(List<NoteRecord.Head> heads) {
        if (heads.isEmpty()) return;
        List<LogKey> trusted = keys.all();
        SeenCheckpoint largest = checkpoints.largest().orElse(null);
        List<IncomingCheckpoint> incoming =
                heads.stream().map(head -> incoming(head.note(), trusted)).toList();
        heads.clear();
        List<IncomingCheckpoint> fresh = checkpoints.keep(incoming, clock.instant());
        for (IncomingCheckpoint each : incoming)
            if (!each.trusted() && !trusted.isEmpty()) alarms.raiseOnce(Troubles.unknownKey(each.note(), each.keyId()));
        for (IncomingCheckpoint each : fresh) {
            if (!each.trusted()) continue;
            alarms.clear(
                    Troubles.UNKNOWN_KEY,
                    Troubles.unknownKey(each.note(), each.keyId()).about());
            compare(each, largest);
            if (largest == null || each.checkpoint().size() > largest.size()) largest = seen(each);
        }
    }

    private void compare(IncomingCheckpoint one, @Nullable SeenCheckpoint largest) {
        long size = one.checkpoint().size();
        checkpoints
                .rival(one.checkpoint())
                .ifPresent(other -> alarms.raiseOnce(Troubles.forked(one.note(), other.note(), size)));
        if (largest == null || size >= largest.size()) return;
        long treeSize = tiles.size();
        var tree = new RecentTiles(treeSize, tiles).nodes(Math.min(treeSize, largest.size()));
        alarms.raiseOnce(Troubles.shrunk(one, largest, treeSize, tree));
    }

    private SeenCheckpoint seen(IncomingCheckpoint each) {
        return new SeenCheckpoint(0, each.note(), each.checkpoint(), true, null, clock.instant(), null);
    }

    private static IncomingCheckpoint incoming(SignedNote note, List<LogKey> trusted) {
        try {
            return IncomingCheckpoint.of(note, trusted);
        } catch (MalformedException e) {
            throw new IllegalStateException("it was read as a checkpoint before", e);
        }
    }

    private void rotate(NoteRecord.Rotation rotation) {
        Rotated result = trust.rotate(rotation.note(), rotation.rotation());
        if (result == Rotated.TRUSTED) believeAnew();
        if (result == Rotated.REFUSED) alarms.raiseOnce(Troubles.untrusted(rotation.note(), "rotation"));
    }

    /** A key is trusted that was not: what it has signed counts from now on. */
    private void believeAnew() {
        List<LogKey> trusted = keys.all();
        checkpoints.forEachUnknownPage(page -> {
            List<IncomingCheckpoint> believed = page.stream()
                    .map(seen -> incoming(seen.note(), trusted))
                    .filter(IncomingCheckpoint::trusted)
                    .toList();
            checkpoints.keep(believed, clock.instant());
            for (IncomingCheckpoint each : believed)
                alarms.clear(
                        Troubles.UNKNOWN_KEY,
                        Troubles.unknownKey(each.note(), each.keyId()).about());
        });
    }

    private void raise(SignedNote note, LedgerAlarm alarm) {
        if (!Trust.isSigned(note, keys.all())) {
            alarms.raiseOnce(Troubles.untrusted(note, "alarm"));
            return;
        }
        if (alarm.isWellAgain()) {
            alarms.clearReported();
            return;
        }
        String evidence = new Evidence().note("signed", note).toString();
        String about = LedgerAlarms.REPORTED + Troubles.about(note);
        alarms.raise(new Trouble(alarm.code(), alarm.position(), about, alarm.detail(), evidence));
    }
}
