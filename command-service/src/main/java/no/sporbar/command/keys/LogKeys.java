package no.sporbar.command.keys;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.KeyType;
import no.sporbar.ledger.note.SigningKey;
import no.sporbar.ledger.note.VerifierKey;
import org.jspecify.annotations.Nullable;

/**
 * The log's keys: the one that signs, and those that signed before it. They are in the folder, where the next one can be made
 * too, or given from outside. The public halves stand in {@value #PUBLIC}, the one that signs first.
 */
public final class LogKeys {
    /** The log's name where nobody has chosen one. */
    static final String DEFAULT_ORIGIN = "localhost/sporbar";

    static final String PUBLIC = "ledger" + ".vkey";

    private static final String FILE = "ledger" + ".key";
    private static final String NEXT = FILE + ".next";

    private final KeyFolder folder;
    private final boolean kept;
    private final SecureRandom random = new SecureRandom();
    private volatile SigningKey signer;
    private volatile List<SigningKey> earlier;

    private LogKeys(KeyFolder folder, boolean kept, SigningKey signer, List<SigningKey> earlier) {
        this.folder = folder;
        this.kept = kept;
        this.signer = signer;
        this.earlier = List.copyOf(earlier);
        publish();
    }

    /**
     * The keys that are in the folder; the first one is made if there is none.
     *
     * @param origin the name that it must have, if that was chosen
     * @throws IllegalStateException if it has another, cannot be read, or can be read by too many
     */
    public static LogKeys inFolder(KeyFolder folder, @Nullable String origin) {
        String name = origin == null ? DEFAULT_ORIGIN : origin;
        SigningKey key = folder.readOrMake(FILE, name, KeyType.LOG, new SecureRandom());
        requireName(key, origin, folder.path(FILE).toString());
        return new LogKeys(folder, true, key, earlierIn(folder));
    }

    /** The keys that were given from outside. */
    public static LogKeys given(KeyFolder folder, String key, List<String> previous, @Nullable String origin) {
        SigningKey current = read(key, "sporbar.signing.key");
        requireName(current, origin, "sporbar.signing.key");
        List<SigningKey> earlier = new ArrayList<>();
        for (String each : previous) earlier.add(read(each, "sporbar.signing.previous-keys"));
        for (SigningKey each : earlier)
            requireName(each, current.verifier().name(), "one of sporbar.signing.previous-keys");
        return new LogKeys(folder, false, current, earlier);
    }

    private static SigningKey read(String secret, String setting) {
        try {
            SigningKey key = SigningKey.parse(secret);
            if (key.verifier().type() == KeyType.LOG) return key;
        } catch (MalformedException e) {
            throw new IllegalStateException(setting + " holds no key that can be used: " + e.getMessage(), e);
        }
        throw new IllegalStateException(setting + " holds the key of a witness");
    }

    private static void requireName(SigningKey key, @Nullable String origin, String where) {
        if (origin == null || origin.equals(key.verifier().name())) return;
        throw new IllegalStateException(where + " signs as " + key.verifier().name() + ", but the log is to be called "
                + origin
                + ": a log keeps its name for ever. Set sporbar.signing.origin to the name of the key, or begin"
                + " a new installation");
    }

    private static List<SigningKey> earlierIn(KeyFolder folder) {
        List<SigningKey> earlier = new ArrayList<>();
        for (int i = 1; ; i++) {
            Optional<SigningKey> key = folder.read(FILE + "." + i, KeyType.LOG);
            if (key.isEmpty()) return earlier;
            earlier.add(key.get());
        }
    }

    /** The key that signs. */
    public SigningKey signer() {
        return signer;
    }

    /** Its public half. */
    public VerifierKey verifier() {
        return signer.verifier();
    }

    /** The secret half of a key that signed before. */
    public Optional<SigningKey> earlier(VerifierKey verifier) {
        return earlier.stream().filter(key -> key.verifier().equals(verifier)).findFirst();
    }

    /** The public halves, the one that signs first. */
    public List<VerifierKey> verifiers() {
        return Stream.concat(Stream.of(signer), earlier.reversed().stream())
                .map(SigningKey::verifier)
                .distinct()
                .toList();
    }

    /** Whether the next key can be made here. */
    public boolean areKept() {
        return kept;
    }

    /** The key that is to sign next, if a change of keys was begun. */
    public Optional<SigningKey> next() {
        return kept ? folder.read(NEXT, KeyType.LOG) : Optional.empty();
    }

    /** Begins a change of keys: makes the next one, unless one was made before. */
    public void prepareNext() {
        if (!kept) throw new IllegalStateException("the key is given from outside");
        folder.readOrMake(NEXT, verifier().name(), KeyType.LOG, random);
    }

    /** Ends it: the next key signs from now on. Whoever was killed in the middle of this does it again. */
    public void promoteNext() {
        SigningKey next = next().orElseThrow();
        List<SigningKey> all = new ArrayList<>(earlier);
        if (earlier(verifier()).isEmpty()) {
            folder.write(FILE + "." + (all.size() + 1), signer);
            all.add(signer);
        }
        folder.rename(NEXT, FILE);
        earlier = List.copyOf(all);
        signer = next;
        publish();
    }

    private void publish() {
        folder.write(
                PUBLIC, verifiers().stream().map(VerifierKey::toString).collect(Collectors.joining("\n", "", "\n")));
    }
}
