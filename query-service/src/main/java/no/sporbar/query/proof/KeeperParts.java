package no.sporbar.query.proof;

import java.time.Clock;
import no.sporbar.query.intake.KafkaSettings;
import no.sporbar.query.ledger.LedgerAlarms;
import org.springframework.stereotype.Component;

/** What a keeper works with; what has a memory of its own is made anew for each turn. */
@Component
record KeeperParts(
        TreeGrower grower,
        TreeTiles tiles,
        CopiedEntries entries,
        Checkpoints checkpoints,
        CheckpointProgress progress,
        NoteIntake notes,
        Judge judge,
        Recheck recheck,
        LedgerAlarms alarms,
        ProofMetrics metrics,
        KafkaSettings kafka,
        LedgerSettings settings,
        Clock clock) {
    CheckpointReader reader() {
        return new CheckpointReader(kafka.of(settings.checkpointTopic()), notes, progress, metrics);
    }

    Rechecking rechecking() {
        return new Rechecking(recheck, settings.recheck());
    }

    Watch watch() {
        return new Watch(checkpoints, entries, alarms, settings, clock);
    }
}
