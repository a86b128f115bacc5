package no.sporbar.command.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.sporbar.ledger.MalformedException;
import no.sporbar.ledger.note.KeyType;
import no.sporbar.ledger.note.SigningKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of small files, each of which is there whole or not at all, whenever the process is killed. Files with secrets in
 * them are made for their owner only, and refused if others can read them.
 */
public final class KeyFolder {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFolder.class);
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path folder;

    public KeyFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Where a file of this name is, or would be. */
    public Path path(String name) {
        return folder.resolve(name);
    }

    /** The key in a file, which is made if there is none. */
    public SigningKey readOrMake(String file, String keyName, KeyType type, SecureRandom random) {
        Optional<SigningKey> found = read(file, type);
        if (found.isPresent()) return found.get();
        try {
            write(file, SigningKey.generate(keyName, type, random));
        } catch (MalformedException e) {
            throw new IllegalStateException("a key cannot have the name " + keyName + ": " + e.getMessage(), e);
        }
        LOG.info("A key was made for {} in {}", keyName, path(file));
        return read(file, type).orElseThrow();
    }

    /**
     * The key in a file, if there is one.
     *
     * @throws IllegalStateException if others than its owner can read it, or it holds no such key
     */
    Optional<SigningKey> read(String file, KeyType type) {
        Path path = path(file);
        try {
            if (!Files.exists(path)) return Optional.empty();
            if (POSIX && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path)))
                throw new IllegalStateException(path + " can be read by others than its owner, so what it signs proves"
                        + " little: chmod 600 it, and replace the key if anybody else may have read it");
            SigningKey key = SigningKey.parse(Files.readString(path));
            if (key.verifier().type() == type) return Optional.of(key);
            throw new IllegalStateException(path + " holds the key of a "
                    + (type == KeyType.LOG ? "witness, not of a log" : "log, not of a witness"));
        } catch (MalformedException e) {
            throw new IllegalStateException(path + " holds no key that can be used: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, SigningKey key) {
        write(file, key.secret() + "\n");
    }

    /** Puts a text into a file, in place of what stood there; on disk when this returns. */
    public void write(String file, String text) {
        Path draft = path(file + ".new");
        try {
            if (!Files.isDirectory(folder)) make();
            Files.deleteIfExists(draft);
            Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(draft, options, ownerOnly())) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) channel.write(bytes);
                channel.force(true);
            }
            Files.move(draft, path(file), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file, if there is one. */
    Optional<String> text(String file) {
        try {
            return Files.exists(path(file)) ? Optional.of(Files.readString(path(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives a file another's name, in place of that. */
    void rename(String file, String to) {
        try {
            Files.move(path(file), path(to), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make() throws IOException {
        Files.createDirectories(folder);
        if (POSIX) Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    /** That a file has a name is written down in its folder, where the file system lets one ask for that. */
    private void forceFolder() throws IOException {
        if (!POSIX) return;
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }
}
