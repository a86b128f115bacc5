package no.sporbar.programmefile;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A programme file as it was found, not yet looked into.
 *
 * @param name what to call it in messages
 * @param bytes its content; never longer than one byte more than {@link #MAX_BYTES}, so that a larger file is known as such
 */
public record ProgrammeFile(String name, byte[] bytes) {
    /** A larger file is refused. */
    public static final int MAX_BYTES = 8 * 1024 * 1024;

    /** A file of somebody's own. */
    public static ProgrammeFile read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return new ProgrammeFile(String.valueOf(path.getFileName()), in.readNBytes(MAX_BYTES + 1));
        }
    }

    /** A file that comes with the product, such as {@code oslo-bydelsprosjektet.yaml}. */
    public static ProgrammeFile bundled(String name) {
        try (InputStream in = ProgrammeFile.class.getResourceAsStream("/programmes/" + name)) {
            if (in == null) throw new FileNotFoundException(name);
            return new ProgrammeFile(name, in.readNBytes(MAX_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
