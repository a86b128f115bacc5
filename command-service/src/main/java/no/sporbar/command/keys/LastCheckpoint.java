package no.sporbar.command.keys;

import java.util.Optional;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;

/**
 * The last checkpoint outside the database. A backup that is put back does not know what was signed after it was made; this
 * file does. Taking it away is how an operator says that the ledger in the database is to count.
 */
public final class LastCheckpoint {
    /** Its name in the folder. */
    public static final String FILE = "last-checkpoint";

    private final KeyFolder folder;

    public LastCheckpoint(KeyFolder folder) {
        this.folder = folder;
    }

    /**
     * What it says; empty if there is none.
     *
     * @throws IllegalStateException if it is no checkpoint
     */
    public Optional<Checkpoint> read() {
        Optional<String> text = folder.text(FILE);
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(Checkpoint.of(SignedNote.parse(text.get())));
        } catch (MalformedException e) {
            throw new IllegalStateException(folder.path(FILE) + " is no checkpoint: " + e.getMessage(), e);
        }
    }

    /** Puts another in its place; on disk when this returns. */
    public void write(SignedNote checkpoint) {
        folder.write(FILE, checkpoint.toString());
    }
}
