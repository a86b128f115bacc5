package no.sporbar.verify;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files in a ZIP. What it says of their lengths is not believed: whoever reads stops where it is too much. No name in it
 * ever becomes the name of a file.
 */
final class ZipStore implements Store {
    private static final int MUCH = 64 * 1024;

    private final Path file;
    private final ZipFile zip;
    private final Lock turn = new ReentrantLock();

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
        return new InOneGo(in);
    }

    /**
     * Whoever reads much gets all of it before another reads much: the JDK has one lock for all that is read from a ZIP and takes
     * it every 8 KiB, which threads beside each other would spend their time on.
     */
    private final class InOneGo extends FilterInputStream {
        InOneGo(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length < MUCH) return in.read(bytes, offset, length);
            turn.lock();
            try {
                int read = in.readNBytes(bytes, offset, length);
                return read == 0 && length > 0 ? -1 : read;
            } finally {
                turn.unlock();
            }
        }
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
