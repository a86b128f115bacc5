package no.sporbar.query.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import no.sporbar.ledger.TreeHash;

/**
 * One version of one row as the line that certificates are made of: canonical JSON (RFC 8785), so that equal versions have
 * equal bytes on every machine.
 *
 * @param from the position that made it
 * @param state the row's canonical text as it is kept; not to be changed
 */
public record RowLine(long from, String programme, String id, byte[] state) {
    /** The order of the lines of one projection. No two have the same place: a position is of one programme. */
    public static final Comparator<RowLine> ORDER = Comparator.comparing(RowLine::place);

    private static final byte[] BEGIN = "{\"from\":".getBytes(UTF_8);

    /** The line, without a newline. */
    public byte[] bytes() {
        ByteArrayOutputStream line = new ByteArrayOutputStream(state.length + programme.length() + id.length() + 64);
        line.writeBytes(BEGIN);
        line.writeBytes((from + ",\"id\":").getBytes(UTF_8));
        line.writeBytes(StateJson.text(id));
        line.writeBytes(",\"programme\":".getBytes(UTF_8));
        line.writeBytes(StateJson.text(programme));
        line.writeBytes(",\"state\":".getBytes(UTF_8));
        line.writeBytes(state);
        line.write('}');
        return line.toByteArray();
    }

    /** The line's leaf in the tree of its projection. */
    public byte[] leaf() {
        return TreeHash.leaf(bytes());
    }

    /**
     * Where a line belongs that somebody shows.
     *
     * @param from the position that made it
     */
    public record Place(long from, String id, String programme) implements Comparable<Place> {
        private static final Comparator<Place> ORDER = Comparator.comparingLong(Place::from)
                .thenComparing(place -> place.id().getBytes(UTF_8), Arrays::compareUnsigned);

        /** The place of a line as it stands in a file; empty where it is no such line. */
        public static Optional<Place> of(byte[] line) {
            return StateJson.readUntrusted(line, Place.class);
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** The position that a line begins with, read off its first bytes; 0 where it is no such line. */
    public static long from(byte[] line) {
        long position = 0;
        if (line.length < BEGIN.length || !Arrays.equals(line, 0, BEGIN.length, BEGIN, 0, BEGIN.length)) return 0;
        for (int i = BEGIN.length; i < line.length && i < BEGIN.length + 18 && line[i] >= '0' && line[i] <= '9'; i++)
            position = position * 10 + line[i] - '0';
        return position;
    }

    /** Where it belongs. */
    public Place place() {
        return new Place(from, id, programme);
    }

    /** The path of the first field in which a line of the same place differs; empty where it only looks different. */
    public String differsIn(byte[] line) {
        String path = StateJson.firstDifference(bytes(), line);
        return path.startsWith("state.") ? path.substring("state.".length()) : path;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowLine that
                && from == that.from
                && programme.equals(that.programme)
                && id.equals(that.id)
                && Arrays.equals(state, that.state);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(from) * 31 + id.hashCode();
    }

    @Override
    public String toString() {
        return new String(bytes(), UTF_8);
    }
}
