package no.sporbar.command.signing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import no.sporbar.ledger.note.NoteSignature;
import no.sporbar.ledger.note.SignedNote;

/** The log's own checkpoints, for those who have them cosigned. */
public final class Checkpoints {
    private final DataSource connections;

    public Checkpoints(DataSource connections) {
        this.connections = connections;
    }

    /** The one of the largest tree, with the cosignatures that it has. */
    public Optional<SignedNote> latest() throws SQLException {
        try (Connection connection = connections.getConnection()) {
            return Notes.lastCheckpoint(connection);
        }
    }

    /** Adds cosignatures to a checkpoint, which is then published again; says whether there were any that it did not have. */
    public boolean cosigned(SignedNote checkpoint, List<NoteSignature> cosignatures) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            return Notes.addSignatures(connection, checkpoint, cosignatures);
        }
    }
}
