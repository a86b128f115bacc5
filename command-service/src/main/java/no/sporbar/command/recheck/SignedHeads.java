package no.sporbar.command.recheck;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Optional;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.SignedNote;
import org.jspecify.annotations.Nullable;

/** Every tree head that was signed, by size, as the notes themselves say; read in pages. */
final class SignedHeads {
    private static final String PAGE = "select number, size, note from signed_note"
            + " where kind = 'checkpoint' and (size, number) > (?, ?) order by size, number limit 500";

    private final Connection connection;
    private final ArrayDeque<TreeHead> page = new ArrayDeque<>();
    private @Nullable TreeHead outside;
    private long size = -1;
    private long number;
    private boolean ended;

    /** @param outside one more, which the database may not know */
    SignedHeads(Connection connection, Optional<TreeHead> outside) {
        this.connection = connection;
        this.outside = outside.orElse(null);
    }

    /** The next one that is not above this size, if there is one. */
    @Nullable
    TreeHead nextUpTo(long most) throws SQLException {
        if (page.isEmpty() && !ended) read();
        TreeHead stored = page.peek();
        TreeHead other = outside;
        if (other != null && (stored == null || other.size() <= stored.size())) {
            if (other.size() > most) return null;
            outside = null;
            return other;
        }
        return stored == null || stored.size() > most ? null : page.poll();
    }

    private void read() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PAGE)) {
            statement.setLong(1, size);
            statement.setLong(2, number);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    number = rows.getLong(1);
                    size = rows.getLong(2);
                    page.add(head(rows.getBytes(3)));
                }
            }
        }
        ended = page.isEmpty();
    }

    private TreeHead head(byte[] note) {
        try {
            return Checkpoint.of(SignedNote.parse(note)).head();
        } catch (MalformedException e) {
            throw new IllegalStateException("the stored note " + number + " cannot be read: " + e.getMessage(), e);
        }
    }
}
