package no.sporbar.command.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import javax.crypto.SecretKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one key that the persons' keys are wrapped with: from the environment, or from a file that only its owner can read,
 * made at the first start. Without it nothing in the side store can be read, from a backup neither.
 */
final class KeyEncryptionKey {
    private static final Logger LOG = LoggerFactory.getLogger(KeyEncryptionKey.class);
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final SecretKey key;
    private final String origin;

    private KeyEncryptionKey(SecretKey key, String origin) {
        this.key = key;
        this.origin = origin;
    }

    /**
     * Reads the key.
     *
     * @param first whether nothing has been kept yet, so that a key may be made
     * @throws IllegalStateException with what the operator can do about it
     */
    static KeyEncryptionKey of(VaultProperties properties, boolean first) {
        if (properties.key() != null) return of(properties.key(), "sporbar.personal.key");
        Path file = properties.keyFolder().resolve("personal.key");
        try {
            if (!Files.exists(file)) {
                if (!first)
                    throw new IllegalStateException(file + " is missing. It is the key to the personal data in this"
                            + " database: put it back from where keys are kept safe, or give sporbar.personal.key");
                create(properties.keyFolder().toAbsolutePath(), file);
            }
            requireOwnerOnly(file);
            return of(Files.readString(file, StandardCharsets.US_ASCII).strip(), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SecretKey key() {
        return key;
    }

    /** Where it came from, for messages; never the key. */
    @Override
    public String toString() {
        return origin;
    }

    private static KeyEncryptionKey of(String base64, String origin) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == Sealed.KEY_BYTES) return new KeyEncryptionKey(Sealed.key(bytes), origin);
        } catch (IllegalArgumentException e) {
            LOG.debug("{} is not Base64", origin);
        }
        throw new IllegalStateException(origin + " holds no key: it must be 32 bytes in Base64");
    }

    private static void requireOwnerOnly(Path file) throws IOException {
        if (POSIX && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file)))
            throw new IllegalStateException(file + " can be read by others than its owner: chmod 600 it");
    }

    private static void create(Path folder, Path file) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            if (POSIX) Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        FileAttribute<?>[] attributes = POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        String text = Base64.getEncoder().encodeToString(Sealed.random(Sealed.KEY_BYTES));
        Path draft = Files.createTempFile(folder, "new", ".key", attributes);
        try {
            // Whole or not at all: what is sealed with a key cut short could not be opened after the next start.
            Files.writeString(draft, text + "\n", StandardCharsets.US_ASCII);
            Files.move(draft, file);
            LOG.info("A key for personal data was made in {}. Keep a copy of it apart from the backups", file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(draft);
            LOG.debug("Another start made {} first", file);
        }
    }
}
