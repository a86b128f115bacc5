package no.sporbar.verify;

import java.util.Arrays;

/**
 * Some consecutive entries, none of which is copied: at most those of one tile.
 *
 * @param first the index of the first one
 * @param bytes where they all are
 * @param bounds for each of them where it begins and where it ends
 * @param end why there are no more of them here
 */
record Chunk(long first, byte[] bytes, int[] bounds, End end) {
    /** What comes behind the last entry. */
    enum End {
        /** As many as were asked for, and nothing behind them that should not be there. */
        COMPLETE,
        /** There are no more entries. */
        NO_MORE,
        /** Something that cannot be an entry: longer than any, or cut off. */
        UNREADABLE,
        /** An entry more than there should be. */
        ONE_TOO_MANY
    }

    int count() {
        return bounds.length / 2;
    }

    int start(int i) {
        return bounds[2 * i];
    }

    int length(int i) {
        return bounds[2 * i + 1] - bounds[2 * i];
    }

    byte[] entry(int i) {
        return Arrays.copyOfRange(bytes, bounds[2 * i], bounds[2 * i + 1]);
    }
}
