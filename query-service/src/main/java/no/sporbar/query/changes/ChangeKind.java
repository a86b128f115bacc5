package no.sporbar.query.changes;

import java.util.Locale;

/** What became of a thing, or of one part of it, between two moments. */
public enum ChangeKind {
    /** It was not there before. */
    ADDED,
    /** Other words. */
    REWORDED,
    /** Other days than those it was known to be on. */
    MOVED,
    /** The same days, stated more exactly, or stated at all. */
    REFINED,
    /** Reached. */
    PASSED,
    /** Taken back. */
    WITHDRAWN,
    /** No longer part of the plan. */
    CANCELLED,
    /** Over, or replaced by another. */
    ENDED,
    /** What had been recorded wrongly was put right. */
    CORRECTED,
    /** Something else, and nothing of the above. */
    CHANGED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
