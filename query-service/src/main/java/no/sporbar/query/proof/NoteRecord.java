package no.sporbar.query.proof;

import java.nio.charset.StandardCharsets;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.KeyRotation;
import no.sporbar.ledger.note.LedgerAlarm;
import no.sporbar.ledger.note.SignedNote;
import org.jspecify.annotations.Nullable;

/** What a record in the topic of checkpoints says. Nothing of it is believed yet. */
sealed interface NoteRecord {
    /** The note, as it came. */
    SignedNote note();

    /** The log's size and root. */
    record Head(SignedNote note, Checkpoint checkpoint) implements NoteRecord {}

    /** That the log signs with another key. */
    record Rotation(SignedNote note, KeyRotation rotation) implements NoteRecord {}

    /** That the log itself has found something wrong. */
    record Alarm(SignedNote note, LedgerAlarm alarm) implements NoteRecord {}

    /**
     * Reads a record.
     *
     * @throws MalformedException if it is none of these
     */
    static NoteRecord read(byte @Nullable [] key, byte @Nullable [] value) throws MalformedException {
        if (key == null || value == null || key.length > 100) throw new MalformedException("no key or no value");
        SignedNote note = SignedNote.parse(value);
        String kind = new String(key, StandardCharsets.UTF_8);
        return switch (kind) {
            case "checkpoint" -> new Head(note, Checkpoint.of(note));
            case "rotation" -> new Rotation(note, KeyRotation.of(note));
            case "alarm" -> new Alarm(note, LedgerAlarm.of(note));
            default -> throw new MalformedException("neither checkpoint, rotation nor alarm");
        };
    }
}
