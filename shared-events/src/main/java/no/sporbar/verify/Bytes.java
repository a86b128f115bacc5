package no.sporbar.verify;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for a byte eight at a time: there are hundreds of millions to look through. */
final class Bytes {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    private Bytes() {}

    /** Where the first of them is, from one index up to another; -1 if it is not there. */
    static int indexOf(byte wanted, byte[] bytes, int from, int to) {
        long pattern = (wanted & 0xffL) * ONES;
        int at = from;
        for (; at + 8 <= to; at += 8) {
            long differing = (long) EIGHT.get(bytes, at) ^ pattern;
            // The lowest top bit that is set is that of the first byte without a difference.
            long hits = differing - ONES & ~differing & TOPS;
            if (hits != 0) return at + Long.numberOfTrailingZeros(hits) / 8;
        }
        for (; at < to; at++) if (bytes[at] == wanted) return at;
        return -1;
    }
}
