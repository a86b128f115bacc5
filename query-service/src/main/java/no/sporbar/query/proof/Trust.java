package no.sporbar.query.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.Checkpoint;
import no.sporbar.ledger.note.KeyRotation;
import no.sporbar.ledger.note.KeyType;
import no.sporbar.ledger.note.SignedNote;
import no.sporbar.ledger.note.VerifierKey;
import no.sporbar.query.proof.LogKey.TrustedBy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Which keys are believed, and how that came about: set by whoever runs the service, else the first key that announces itself
 * (a rotation to itself, signed by itself), and from then on only what an earlier key says of the next one.
 */
@Component
class Trust {
    private static final Logger log = LoggerFactory.getLogger(Trust.class);

    private final LogKeys keys;
    private final List<VerifierKey> configured;
    private final String file;
    private final Clock clock;

    Trust(LogKeys keys, LedgerSettings settings, Clock clock) {
        this.keys = keys;
        this.configured = settings.vkeys().stream()
                .filter(vkey -> !vkey.isBlank())
                .map(Trust::logKey)
                .toList();
        this.file = settings.vkeyFile();
        this.clock = clock;
    }

    private static VerifierKey logKey(String vkey) {
        try {
            VerifierKey key = VerifierKey.parse(vkey.strip());
            if (key.type() == KeyType.LOG) return key;
            throw new IllegalArgumentException("sporbar.ledger.vkeys: not the key of a log: " + vkey);
        } catch (MalformedException e) {
            throw new IllegalArgumentException("sporbar.ledger.vkeys: " + vkey + ": " + e.getMessage(), e);
        }
    }

    /**
     * Trusts what was configured. What stands in the file counts only while nobody is trusted: whoever writes the file could
     * put another key there.
     *
     * @return whether a key was not trusted before
     */
    boolean trustConfigured() {
        boolean any = false;
        for (VerifierKey key : configured.reversed())
            any |= keys.trust(key, TrustedBy.CONFIGURED, null, clock.instant());
        if (isAnybody()) return any;
        for (VerifierKey key : inFile().reversed()) any |= keys.trust(key, TrustedBy.FIRST_USE, null, clock.instant());
        return any;
    }

    /** Whether anybody is trusted yet. */
    boolean isAnybody() {
        return !keys.all().isEmpty();
    }

    private List<VerifierKey> inFile() {
        if (file.isBlank() || !Files.exists(Path.of(file))) return List.of();
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> !line.isBlank())
                    .map(Trust::logKey)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who has signed a checkpoint, of those that may have. */
    static Optional<VerifierKey> signer(SignedNote note, Checkpoint checkpoint, List<LogKey> trusted) {
        return trusted.stream()
                .filter(k -> k.maySign(checkpoint.size())
                        && checkpoint.origin().equals(k.key().name()))
                .map(LogKey::key)
                .filter(note::isSignedBy)
                .findFirst();
    }

    /** Who has signed some other note, of all that ever were the log's. */
    static boolean isSigned(SignedNote note, List<LogKey> trusted) {
        return trusted.stream().anyMatch(k -> note.isSignedBy(k.key()));
    }

    /** What came of a rotation. */
    enum Rotated {
        /** It was known. */
        KNOWN,
        /** A key is trusted that was not. */
        TRUSTED,
        /** Nobody who might say so has signed it. */
        REFUSED
    }

    /** Takes a rotation in; in the caller's transaction. */
    Rotated rotate(SignedNote note, KeyRotation rotation) {
        List<LogKey> trusted = keys.all();
        if (trusted.stream().anyMatch(k -> note.toString().equals(k.rotation()))) return Rotated.KNOWN;
        if (note.isSignedBy(rotation.next())) return announced(rotation.next(), trusted);
        Optional<LogKey> earlier =
                trusted.stream().filter(k -> note.isSignedBy(k.key())).findFirst();
        if (earlier.isEmpty()) return Rotated.REFUSED;
        LogKey until = earlier.get();
        boolean sameLog = until.key().name().equals(rotation.next().name());
        if (until.untilSize() != null || !sameLog) return Rotated.REFUSED; // a key has one successor, of its own log
        boolean added = keys.trust(rotation.next(), TrustedBy.ROTATION, note.toString(), clock.instant());
        keys.rotated(until.key(), rotation.size(), rotation.next(), note.toString());
        log.info("from size {} on the ledger is signed with {}", rotation.size(), rotation.next());
        return added ? Rotated.TRUSTED : Rotated.KNOWN;
    }

    /** A key that speaks for itself is believed only while nobody else is. */
    private Rotated announced(VerifierKey key, List<LogKey> trusted) {
        if (trusted.stream().anyMatch(k -> k.key().equals(key))) return Rotated.KNOWN;
        if (!trusted.isEmpty() || !configured.isEmpty() || !file.isBlank()) return Rotated.REFUSED;
        keys.trust(key, TrustedBy.FIRST_USE, null, clock.instant());
        log.warn("nobody has set sporbar.ledger.vkeys, so the first key that came is trusted: {}", key);
        return Rotated.TRUSTED;
    }
}
