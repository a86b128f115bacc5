package no.sporbar.query.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rows in PostgreSQL's binary COPY form: what it costs to write a row without statement, parameters or text.
 *
 * @see <a href="https://www.postgresql.org/docs/18/sql-copy.html#SQL-COPY-BINARY-FORMAT">the format</a>
 */
public final class BinaryCopy {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int HEADER = SIGNATURE.length + 2 * Integer.BYTES;
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final Buffer buffer = new Buffer();
    private final DataOutputStream out = new DataOutputStream(buffer);

    private int begun;

    public BinaryCopy() {
        start();
    }

    private void start() {
        buffer.reset();
        try {
            out.write(SIGNATURE);
            out.writeInt(0); // no flags
            out.writeInt(0); // no header extension
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a buffer in memory never fails
        }
    }

    /** Begins a row of so many columns; exactly so many values must follow. */
    public BinaryCopy row(int columns) throws IOException {
        out.writeShort(columns);
        return this;
    }

    public BinaryCopy text(@Nullable String value) throws IOException {
        return value == null ? none() : utf8(value.getBytes(StandardCharsets.UTF_8));
    }

    public BinaryCopy integer(@Nullable Integer value) throws IOException {
        if (value == null) return none();
        out.writeInt(Integer.BYTES);
        out.writeInt(value);
        return this;
    }

    public BinaryCopy bigint(long value) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
        return this;
    }

    public BinaryCopy bigint(@Nullable Long value) throws IOException {
        return value == null ? none() : bigint(value.longValue());
    }

    public BinaryCopy timestamptz(@Nullable Instant value) throws IOException {
        return value == null ? none() : bigint(ChronoUnit.MICROS.between(EPOCH, value));
    }

    public BinaryCopy date(LocalDate value) throws IOException {
        return integer((int) ChronoUnit.DAYS.between(FIRST_DAY, value));
    }

    /** Text that is UTF-8 already, such as JSON. */
    public BinaryCopy utf8(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
        return this;
    }

    /** Begins a value whose bytes go to {@link #raw}; {@link #end} must follow. */
    public void begin() throws IOException {
        begun = buffer.size();
        out.writeInt(0);
    }

    /** Ends it. */
    public void end() {
        buffer.putInt(begun, buffer.size() - begun - Integer.BYTES);
    }

    /** Where the bytes of a value that was begun go. */
    public OutputStream raw() {
        return buffer;
    }

    public BinaryCopy bytea(byte[] value) throws IOException {
        return utf8(value);
    }

    public BinaryCopy bool(boolean value) throws IOException {
        out.writeInt(1);
        out.writeBoolean(value);
        return this;
    }

    private BinaryCopy none() throws IOException {
        out.writeInt(-1);
        return this;
    }

    /** How many bytes are waiting to be sent. */
    public int size() {
        return buffer.size();
    }

    /** Whether there is nothing to send. */
    public boolean isEmpty() {
        return buffer.size() == HEADER;
    }

    /** Sends the rows, which then belong to the connection's transaction; others may follow. */
    public void into(Connection connection, String copy) throws SQLException, IOException {
        out.writeShort(-1);
        var in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy);
        try {
            in.writeToCopy(buffer.bytes(), 0, buffer.size());
            in.endCopy();
        } finally {
            if (in.isActive()) in.cancelCopy();
            start();
        }
    }

    private static final class Buffer extends ByteArrayOutputStream {
        Buffer() {
            super(1 << 16);
        }

        byte[] bytes() {
            return buf; // not copied; only size() of it counts
        }

        void putInt(int at, int value) {
            ByteBuffer.wrap(buf).putInt(at, value);
        }
    }
}
