package no.sporbar.query.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A folder with tokens as the command-service makes them: one of an operator, one of an auditor. */
public final class Tokens {
    public static final String OPERATOR = "b3BlcmF0b3JzLW93bi10b2tlbi1mb3ItdGVzdHM";
    public static final String AUDITOR = "YXVkaXRvcnMtb3duLXRva2VuLWZvci10ZXN0cw";

    private Tokens() {}

    /** A folder of this JVM with both in it. */
    static Path folder() {
        return Kept.FOLDER;
    }

    private static final class Kept {
        static final Path FOLDER = temporary();

        private static Path temporary() {
            try {
                Path folder = Files.createTempDirectory("sporbar-tokens");
                in(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path folder) {
            for (String file : new String[] {"drift.token", "revisor.token", ""})
                folder.resolve(file).toFile().delete();
        }
    }

    /** Puts both into a folder. */
    public static Path in(Path folder) {
        write(folder.resolve("drift.token"), OPERATOR, "rw-------");
        write(folder.resolve("revisor.token"), AUDITOR, "rw-------");
        return folder;
    }

    /** One token file with just these rights. */
    public static void write(Path file, String token, String rights) {
        try {
            Files.writeString(file, token + "\n");
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix"))
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The header that says who asks. */
    public static String bearer(String token) {
        return "Bearer " + token;
    }
}
