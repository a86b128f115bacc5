package no.sporbar.query.replay;

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
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    private int at;
    private int end;

    ServedLines(InputStream in) {
        this.in = in;
    }

    /** The next line without its newline; null behind the last. */
    byte @Nullable [] next() throws IOException {
        line.reset();
        boolean any = false;
        while (at < end || fill()) {
            any = true;
            int newline = at;
            while (newline < end && buffer[newline] != '\n') newline++;
            if (line.size() + newline - at > LONGEST)
                throw new UnreadableException("a line of more than " + LONGEST + " bytes");
            line.write(buffer, at, newline - at);
            at = newline + 1;
            if (newline < end) return line.toByteArray();
        }
        return any ? line.toByteArray() : null;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = in.read(buffer);
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
