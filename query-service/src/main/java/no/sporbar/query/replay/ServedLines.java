package no.sporbar.query.replay;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines that somebody shows, one at a time and none of them longer than a row can be. */
final class ServedLines implements Closeable {
    /** An entry is at most 65,535 bytes; no fold makes a row that is so much larger of what it has seen. */
    static final int LONGEST = 32 * 1024 * 1024;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(4096);

    ServedLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line without its newline; null behind the last. */
    byte @Nullable [] next() throws IOException {
        line.reset();
        int b = in.read();
        if (b < 0) return null;
        while (b != '\n' && b >= 0) {
            if (line.size() == LONGEST) throw new UnreadableException("a line of more than " + LONGEST + " bytes");
            line.write(b);
            b = in.read();
        }
        return line.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
