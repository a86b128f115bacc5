package no.sporbar.query.bundle;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file while it is written, of any size (ZIP64 where it must be). The same content gives the same bytes: every file has
 * the time of the checkpoint.
 */
public final class BundleZip {
    /** Writes one file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream file) throws IOException;
    }

    private final ZipOutputStream zip;
    private final LocalDateTime time;

    BundleZip(OutputStream out, Instant time) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.time = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    /** A file that is made smaller. */
    public void file(String path, Content content) throws IOException {
        write(path, Deflater.DEFAULT_COMPRESSION, content);
    }

    /** A short file. */
    public void file(String path, String text) throws IOException {
        file(path, file -> file.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A file that is left as it is, so that it is read as fast as its disk. */
    public void plainFile(String path, Content content) throws IOException {
        write(path, Deflater.NO_COMPRESSION, content);
    }

    private void write(String path, int level, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(time);
        zip.setLevel(level);
        zip.putNextEntry(entry);
        content.writeTo(new Unclosed(zip));
        zip.closeEntry();
    }

    void finish() throws IOException {
        zip.finish();
    }

    /** What writes a file may close it; the ZIP goes on. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
