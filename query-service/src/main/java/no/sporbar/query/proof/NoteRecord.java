package no.sporbar.query.proof;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.KeyRotation;
import no.sporbar.ledger.note.LedgerAlarm;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/** What a record in the topic of checkpoints says. Nothing of it is believed yet. */
sealed interface NoteRecord {
    /** The log's size and root. */
    record Head(SignedNote note, Checkpoint checkpoint) implements NoteRecord {}

    /** That the log signs with another key. */
    record Rotation(SignedNote note, KeyRotation rotation) implements NoteRecord {}

    /** That the log itself has found something wrong. */
    record Alarm(SignedNote note, LedgerAlarm alarm) implements NoteRecord {}

    /** What was signed, or was a key, in the ledger that this one was imported from. */
    record Imported(Kind kind, String text) implements NoteRecord {
        private static final String PREFIX = "imported-";

        /** What it is. */
        enum Kind {
            CHECKPOINT,
            ROTATION,
            KEY;

            /** As in the database and behind the prefix in the topic. */
            @Override
            public String toString() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        private static Imported of(String kind, byte[] value) throws MalformedException {
            if (kind.equals("key")) {
                if (value.length > SignedNote.LONGEST)
                    throw new MalformedException("a key of " + value.length + " bytes");
                return new Imported(
                        Kind.KEY,
                        VerifierKey.parse(new String(value, StandardCharsets.UTF_8))
                                .toString());
            }
            SignedNote note = SignedNote.parse(value);
            return switch (read(kind, note)) {
                case Head _ -> new Imported(Kind.CHECKPOINT, note.toString());
                case Rotation _ -> new Imported(Kind.ROTATION, note.toString());
                default -> throw new MalformedException("nobody imports an alarm");
            };
        }
    }

    /**
     * Reads a record.
     *
     * @throws MalformedException if it is none of these
     */
    static NoteRecord read(byte @Nullable [] key, byte @Nullable [] value) throws MalformedException {
        if (key == null || value == null || key.length > 100) throw new MalformedException("no key or no value");
        String kind = new String(key, StandardCharsets.UTF_8);
        if (kind.startsWith(Imported.PREFIX)) return Imported.of(kind.substring(Imported.PREFIX.length()), value);
        return read(kind, SignedNote.parse(value));
    }

    private static NoteRecord read(String kind, SignedNote note) throws MalformedException {
        return switch (kind) {
            case "checkpoint" -> new Head(note, Checkpoint.of(note));
            case "rotation" -> new Rotation(note, KeyRotation.of(note));
            case "alarm" -> new Alarm(note, LedgerAlarm.of(note));
            default -> throw new MalformedException("neither checkpoint, rotation nor alarm");
        };
    }
}
