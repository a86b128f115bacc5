package no.sporbar.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/**
 * When entries say that they were recorded. In their canonical form the time stands last but one, always 27 characters long, so
 * it is found from the end: there a quotation mark cannot be part of a text.
 */
final class RecordedAt {
    private static final int LENGTH = 27;
    private static final byte[] BEFORE = ",\"time\":\"".getBytes(US_ASCII);
    private static final byte[] BEHIND = "\",\"type\":\"".getBytes(US_ASCII);

    /** The index of the first entry that was recorded before the one in front of it; -1 if there is none. */
    final long backwards;
    /** How many entries say no time that can be found. */
    final int without;

    private final byte[] first;
    private final byte[] last;

    private RecordedAt(long backwards, int without, byte[] first, byte[] last) {
        this.backwards = backwards;
        this.without = without;
        this.first = first;
        this.last = last;
    }

    /** Before any entry. */
    static RecordedAt none() {
        return new RecordedAt(-1, 0, new byte[0], new byte[0]);
    }

    static RecordedAt in(Chunk chunk) {
        byte[] bytes = chunk.bytes();
        int first = -1;
        int last = -1;
        int without = 0;
        long backwards = -1;
        for (int i = 0; i < chunk.count(); i++) {
            int time = find(bytes, chunk.start(i), chunk.start(i) + chunk.length(i));
            if (time < 0) without++;
            else {
                if (last >= 0 && backwards < 0 && compare(bytes, time, bytes, last) < 0) backwards = chunk.first() + i;
                if (first < 0) first = time;
                last = time;
            }
        }
        return new RecordedAt(backwards, without, at(bytes, first), at(bytes, last));
    }

    /** This and what comes behind it. */
    RecordedAt and(RecordedAt next, long nextIndex) {
        boolean joint = last.length > 0 && next.first.length > 0 && compare(next.first, 0, last, 0) < 0;
        long found = joint ? nextIndex : next.backwards;
        return new RecordedAt(
                backwards >= 0 ? backwards : found,
                without + next.without,
                first.length > 0 ? first : next.first,
                next.last.length > 0 ? next.last : last);
    }

    private static int compare(byte[] a, int atA, byte[] b, int atB) {
        return Arrays.compare(a, atA, atA + LENGTH, b, atB, atB + LENGTH);
    }

    private static byte[] at(byte[] bytes, int time) {
        return time < 0 ? new byte[0] : Arrays.copyOfRange(bytes, time, time + LENGTH);
    }

    /** Where the time of an entry begins; -1 if it has none where it should be. */
    static int find(byte[] bytes, int from, int to) {
        int quote = to - 3;
        if (quote <= from || bytes[to - 1] != '}' || bytes[to - 2] != '"') return -1;
        while (quote > from && bytes[quote] != '"') if (bytes[quote--] == '\\') return -1;
        int time = quote + 1 - BEHIND.length - LENGTH;
        if (time - BEFORE.length <= from) return -1;
        return is(BEHIND, bytes, time + LENGTH) && is(BEFORE, bytes, time - BEFORE.length) ? time : -1;
    }

    private static boolean is(byte[] wanted, byte[] bytes, int at) {
        return Arrays.equals(wanted, 0, wanted.length, bytes, at, at + wanted.length);
    }
}
