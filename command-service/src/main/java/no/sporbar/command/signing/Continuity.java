package no.sporbar.command.signing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import no.sporbar.command.keys.LastCheckpoint;
import no.sporbar.command.signing.Alarms.By;
import no.sporbar.command.store.LedgerGuard;
import no.sporbar.command.store.LedgerRewoundException;
import no.sporbar.command.store.LedgerTree;
import no.sporbar.ledger.Frontier;
import no.sporbar.ledger.TreeHead;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.LedgerAlarm;
import no.sporbar.ledger.note.SignedNote;

/**
 * Whether the ledger in the database begins with all that was signed, by the last checkpoint in the database and by the one
 * outside it. A database that was set back to a backup knows only the former.
 */
public final class Continuity implements LedgerGuard {
    private final LastCheckpoint outside;
    private final Alarms alarms;

    public Continuity(LastCheckpoint outside, Alarms alarms) {
        this.outside = outside;
        this.alarms = alarms;
    }

    @Override
    public void requireContinued(Connection connection) throws SQLException {
        Optional<LedgerAlarm> broken = look(connection);
        if (broken.isEmpty()) {
            alarms.clear(By.GUARD);
            return;
        }
        alarms.raise(By.GUARD, broken.get());
        throw new LedgerRewoundException(broken.get().detail());
    }

    /** What is wrong, if anything is. */
    Optional<LedgerAlarm> look(Connection connection) throws SQLException {
        Optional<TreeHead> known = outside.read().map(Checkpoint::head);
        Optional<LedgerAlarm> broken = known.isEmpty() ? Optional.empty() : look(connection, known.get());
        if (broken.isPresent()) return broken;
        Optional<SignedNote> stored = Notes.lastCheckpoint(connection);
        return stored.isEmpty() ? Optional.empty() : look(connection, Notes.head(stored.get()));
    }

    private static Optional<LedgerAlarm> look(Connection connection, TreeHead signed) throws SQLException {
        long size = LedgerTree.size(connection);
        if (size < signed.size()) return Optional.of(alarm("ledger.shrunk", size + 1, signed, head(connection, size)));
        Optional<Frontier> then = LedgerTree.frontierAt(connection, signed.size());
        if (then.isPresent() && TreeHead.of(then.get()).equals(signed)) return Optional.empty();
        return Optional.of(alarm("ledger.forked", signed.size(), signed, head(connection, signed.size())));
    }

    private static String head(Connection connection, long size) throws SQLException {
        return LedgerTree.frontierAt(connection, size)
                .map(frontier -> TreeHead.of(frontier).toString())
                .orElse("size " + size + ", root unknown since rows are missing");
    }

    static LedgerAlarm alarm(String code, long position, TreeHead signed, String found) {
        return new LedgerAlarm(code, position, "signed: " + signed + "; found: " + found);
    }
}
