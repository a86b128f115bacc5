package no.sporbar.command.signing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.sporbar.command.keys.LogKeys;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.KeyRotation;
import no.sporbar.ledger.note.LedgerAlarm;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.ledger.note.VerifierKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One key signs after the other, and the earlier one says so. What was begun and not ended, whenever the process was killed, is
 * ended before anything is signed.
 */
final class Succession {
    private static final Logger LOG = LoggerFactory.getLogger(Succession.class);

    private final LogKeys keys;

    Succession(LogKeys keys) {
        this.keys = keys;
    }

    /** Sees to it that the key that signs is the first one, or was named by the one before it. */
    void settle(Connection connection) throws SQLException, LedgerBrokenException {
        Optional<SigningKey> next = keys.next();
        Optional<VerifierKey> named = named(connection);
        if (next.isPresent() && named.equals(next.map(SigningKey::verifier))) {
            keys.promoteNext();
            return;
        }
        if (named.isPresent() && !named.get().equals(keys.verifier()))
            name(connection, predecessor(named.get()), keys.verifier());
        if (next.isPresent()) replace(connection, next.get());
    }

    /** Lets a new key sign from now on. */
    void rotate(Connection connection) throws SQLException {
        keys.prepareNext();
        replace(connection, keys.next().orElseThrow());
    }

    private void replace(Connection connection, SigningKey next) throws SQLException {
        name(connection, keys.signer(), next.verifier());
        keys.promoteNext();
    }

    private SigningKey predecessor(VerifierKey named) throws LedgerBrokenException {
        Optional<SigningKey> predecessor = keys.earlier(named);
        if (predecessor.isPresent()) return predecessor.get();
        throw new LedgerBrokenException(new LedgerAlarm(
                "ledger.unknown-key",
                0,
                "the ledger was signed by " + named + " last, which did not name " + keys.verifier()
                        + ". Give its secret key as well (sporbar.signing.previous-keys, or the key folder)"));
    }

    private static void name(Connection connection, SigningKey until, VerifierKey next) throws SQLException {
        long size = Notes.lastCheckpoint(connection)
                .map(note -> Notes.head(note).size())
                .orElse(0L);
        KeyRotation rotation = new KeyRotation(size, next);
        Notes.addRotation(connection, rotation, rotation.signedBy(until));
        LOG.info("From size {} on the ledger is signed as {}, no longer as {}", size, next, until.verifier());
    }

    /** Who is to sign, by the last note; empty while there is none. */
    private Optional<VerifierKey> named(Connection connection) throws SQLException, LedgerBrokenException {
        Optional<SignedNote> last = Notes.lastOfKeys(connection);
        if (last.isEmpty()) return Optional.empty();
        if (KeyRotation.is(last.get())) return Optional.of(next(last.get()));
        List<VerifierKey> known = Stream.concat(
                        keys.verifiers().stream(), keys.next().stream().map(SigningKey::verifier))
                .toList();
        Optional<VerifierKey> signer =
                known.stream().filter(key -> last.get().isSignedBy(key)).findFirst();
        if (signer.isPresent()) return signer;
        throw new LedgerBrokenException(new LedgerAlarm(
                "ledger.unknown-key", 0, "nobody of " + known + " has signed the last checkpoint in the database"));
    }

    private static VerifierKey next(SignedNote rotation) {
        try {
            return KeyRotation.of(rotation).next();
        } catch (MalformedException e) {
            throw new IllegalStateException("a stored rotation of keys cannot be read: " + e.getMessage(), e);
        }
    }
}
