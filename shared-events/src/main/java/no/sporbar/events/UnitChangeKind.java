package no.sporbar.events;

import java.util.Locale;

/** What an alternative does to some units. */
public enum UnitChangeKind {
    /** They stay as they are. */
    KEEP,
    /** They get another name. */
    RENAME,
    /** Several become one. */
    MERGE,
    /** One becomes several. */
    SPLIT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
