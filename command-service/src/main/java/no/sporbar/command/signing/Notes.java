package no.sporbar.command.signing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.KeyRotation;
import no.sporbar.ledger.note.LedgerAlarm;
import no.sporbar.ledger.note.NoteSignature;
import no.sporbar.ledger.note.SignedNote;
import org.jspecify.annotations.Nullable;

/**
 * The table of signed notes. Notes are numbered in commit order, on from those of a ledger that was imported: whoever adds one
 * waits for whoever does so at the moment.
 */
public final class Notes {
    static final String CHECKPOINT = "checkpoint";
    static final String ROTATION = "rotation";
    static final String ALARM = "alarm";

    private static final String GATE = "select pg_advisory_xact_lock(" + 0x5b04ba + ", 10)";
    private static final String ADD = "insert into signed_note (number, kind, size, root, note)"
            + " select greatest(coalesce(max(number), 0), (select coalesce(max(number), 0) from imported_note)) + 1,"
            + " ?, ?, ?, ? from signed_note";
    private static final String LAST_CHECKPOINT =
            "select note from signed_note where kind = 'checkpoint' order by size desc, number desc limit 1";
    private static final String LAST_OF_SIZE =
            "select note from signed_note where kind = 'checkpoint' and size = ?" + " order by number desc limit 1";
    private static final String LAST_OF_KEYS =
            "select note from signed_note where kind in ('checkpoint', 'rotation')" + " order by number desc limit 1";
    private static final String LAST_ALARM =
            "select note from signed_note where kind = 'alarm' order by number desc limit 1";

    private interface Work {
        boolean run() throws SQLException;
    }

    private Notes() {}

    /** The checkpoint of the largest tree, as it was stored last. */
    public static Optional<SignedNote> lastCheckpoint(Connection connection) throws SQLException {
        return one(connection, LAST_CHECKPOINT, null);
    }

    /** The last note that says which key signs: a checkpoint or a change of keys. */
    static Optional<SignedNote> lastOfKeys(Connection connection) throws SQLException {
        return one(connection, LAST_OF_KEYS, null);
    }

    /** Stores a checkpoint, if the one before it is the one that its signer knew; says whether it was. */
    static boolean addCheckpoint(Connection connection, Checkpoint checkpoint, SignedNote note, @Nullable TreeHead last)
            throws SQLException {
        return inOrder(connection, () -> {
            Optional<SignedNote> stored = lastCheckpoint(connection);
            if (!Objects.equals(stored.map(Notes::head).orElse(null), last)) return false;
            add(connection, CHECKPOINT, checkpoint.size(), checkpoint.head().root(), note);
            return true;
        });
    }

    static void addRotation(Connection connection, KeyRotation rotation, SignedNote note) throws SQLException {
        inOrder(connection, () -> {
            add(connection, ROTATION, rotation.size(), null, note);
            return true;
        });
    }

    /** Stores an alarm, unless it is the last one that was raised. */
    public static void addAlarm(Connection connection, LedgerAlarm alarm, SignedNote note) throws SQLException {
        inOrder(connection, () -> {
            Optional<SignedNote> last = one(connection, LAST_ALARM, null);
            if (last.isPresent() && last.get().text().equals(note.text())) return false;
            add(connection, ALARM, alarm.position(), null, note);
            return true;
        });
    }

    /** Stores that what was raised is over, if anything was. */
    public static void addWellAgain(Connection connection, SignedNote note) throws SQLException {
        inOrder(connection, () -> {
            Optional<SignedNote> last = one(connection, LAST_ALARM, null);
            if (last.isEmpty() || last.get().text().equals(note.text())) return false;
            add(connection, ALARM, 0, null, note);
            return true;
        });
    }

    /** Stores a checkpoint again with further signatures; says whether there were any that it did not have. */
    static boolean addSignatures(Connection connection, SignedNote checkpoint, List<NoteSignature> signatures)
            throws SQLException {
        TreeHead head = head(checkpoint);
        return inOrder(connection, () -> {
            Optional<SignedNote> stored = one(connection, LAST_OF_SIZE, head.size());
            if (stored.isEmpty() || !stored.get().text().equals(checkpoint.text())) return false;
            SignedNote more = stored.get().with(signatures);
            if (more.equals(stored.get())) return false;
            add(connection, CHECKPOINT, head.size(), head.root(), more);
            return true;
        });
    }

    /** What a stored checkpoint says. */
    static TreeHead head(SignedNote checkpoint) {
        try {
            return Checkpoint.of(checkpoint).head();
        } catch (MalformedException e) {
            throw new IllegalStateException("a stored note is no checkpoint: " + e.getMessage(), e);
        }
    }

    private static void add(Connection connection, String kind, long size, byte @Nullable [] root, SignedNote note)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setString(1, kind);
            statement.setLong(2, size);
            statement.setBytes(3, root);
            statement.setBytes(4, note.bytes());
            statement.executeUpdate();
        }
    }

    private static boolean inOrder(Connection connection, Work work) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(GATE);
            boolean done = work.run();
            connection.commit();
            return done;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static Optional<SignedNote> one(Connection connection, String sql, @Nullable Long parameter)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            if (parameter != null) statement.setLong(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(parse(row.getBytes(1))) : Optional.empty();
            }
        }
    }

    private static SignedNote parse(byte[] note) {
        try {
            return SignedNote.parse(note);
        } catch (MalformedException e) {
            throw new IllegalStateException("a stored note cannot be read: " + e.getMessage(), e);
        }
    }
}
