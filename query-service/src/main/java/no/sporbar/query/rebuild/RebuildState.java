package no.sporbar.query.rebuild;

import java.util.Locale;

/** How far a rebuild is, or how it ended. */
public enum RebuildState {
    /** Asked for. */
    WAITING,
    /** Every entry is folded anew. */
    FOLDING,
    /** The new tables get their indexes. */
    INDEXING,
    /** What came meanwhile is folded. */
    CATCHING_UP,
    /** The new rows are compared with those in use. */
    COMPARING,
    /** The new tables take the place of those in use as soon as nobody reads them for a moment. */
    SWAPPING,
    /** The new rows are not those in use: an operator decides. */
    DIFFERS,
    /** The new rows are in use. */
    SWAPPED,
    /** An operator ended it. */
    CANCELLED,
    /** It could not be done. */
    FAILED,
    /** The service ended in the middle of it. */
    INTERRUPTED;

    static RebuildState of(String text) {
        return valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** Whether it is over. */
    public boolean isOver() {
        return compareTo(SWAPPED) >= 0;
    }

    @Override
    public String toString() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
