package no.sporbar.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import no.sporbar.embedded.FolderInUseException;
import no.sporbar.embedded.FolderLock;
import no.sporbar.embedded.SecretFile;
import no.sporbar.embedded.login.LocalLogin;

/**
 * The one folder that everything is kept in, held by one process at a time. A folder with other people's files in it is
 * left alone: only an empty one is taken, and from then on it carries a marker.
 */
final class DataFolder implements AutoCloseable {

    private static final String MARKER = "sporbar-data";
    private static final String LAYOUT = "1";

    private final Path folder;
    private final FolderLock lock;

    private DataFolder(Path folder, FolderLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the folder, making it if there is none.
     *
     * @throws RefusedStartException if it is somebody else's, in use, of a later layout, or cannot be written to
     */
    static DataFolder take(Path folder) {
        try {
            markIfNew(folder);
            return new DataFolder(folder, FolderLock.take(folder));
        } catch (FolderInUseException e) {
            throw new RefusedStartException("refused.folder-in-use", folder, Settings.DATA);
        } catch (IOException | UncheckedIOException e) {
            throw new RefusedStartException("refused.folder-unusable", folder, Settings.DATA);
        }
    }

    private static void markIfNew(Path folder) throws IOException {
        Path marker = folder.resolve(MARKER);
        if (Files.isRegularFile(marker)) {
            String layout = Files.readString(marker).strip();
            if (!layout.equals(LAYOUT)) {
                throw new RefusedStartException("refused.folder-layout", folder, layout, Settings.DATA);
            }
            return;
        }
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new RefusedStartException("refused.folder-foreign", folder, Settings.DATA);
        }
        if (!Files.exists(folder)) {
            createForOwnerOnly(folder);
        }
        Path unfinished = Files.writeString(folder.resolve(MARKER + ".new"), LAYOUT + "\n");
        Files.move(unfinished, marker, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void createForOwnerOnly(Path folder) throws IOException {
        Files.createDirectories(folder);
        PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** A marker half made by a killed process does not make a folder foreign. */
    private static boolean isEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> file.endsWith(MARKER + ".new"));
        }
    }

    Path path() {
        return folder;
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path kafka() {
        return folder.resolve("kafka");
    }

    /** One file per named actor, written by the command service. */
    Path tokens() {
        return folder.resolve("tokens");
    }

    /**
     * The services' secret keys and the ledger's last checkpoint, written by the command service. A folder from before that
     * gets them.
     */
    Path keys() {
        return folder.resolve("keys");
    }

    /** Who can log in to this local run, and what the login keeps. A folder from before that gets them. */
    LocalLogin.Files login() {
        try {
            for (Path each : List.of(tokens(), folder.resolve("login"))) {
                if (!Files.exists(each)) {
                    createForOwnerOnly(each);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LocalLogin.Files(
                tokens().resolve("demo-users.txt"),
                folder.resolve("login").resolve("client-secret"),
                folder.resolve("login").resolve("login.jwk"));
    }

    /** The public half of the key that the ledger is signed with, as the command service has written it down. */
    String verifierKey() {
        try (Stream<String> lines = Files.lines(keys().resolve("ledger.vkey"))) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The password of a database role: made at the first start, readable by its owner only. */
    String passwordOf(String role) {
        Path passwords = folder.resolve("passwords");
        try {
            Files.createDirectories(passwords);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SecretFile.readOrCreate(passwords.resolve(role));
    }

    @Override
    public void close() {
        lock.close();
    }
}
