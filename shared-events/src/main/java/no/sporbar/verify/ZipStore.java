package no.sporbar.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files in a ZIP. What it says of their lengths is not believed: whoever reads stops where it is too much. No name in it
 * ever becomes the name of a file.
 */
final class ZipStore implements Store {
    private final Path file;
    private final ZipFile zip;

    ZipStore(Path file) throws IOException {
        this.file = file;
        this.zip = opened(file);
    }

    private static ZipFile opened(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (IllegalArgumentException e) {
            throw (ZipException) new ZipException(file + ": " + e.getMessage()).initCause(e);
        }
    }

    @Override
    public InputStream open(String path) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null || entry.isDirectory()) throw new NoSuchFileException(path);
        InputStream in = zip.getInputStream(entry);
        if (in == null) throw new NoSuchFileException(path);
        return in;
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
