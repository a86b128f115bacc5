package no.sporbar.query.history;

import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted.
 *
 * @param stream only this stream, as in {@code goal:oslo-bydelsprosjektet/mal-1}; null for all
 * @param type only this stored name, as in {@code goal.revised}; null for all
 */
public record HistoryFilter(
        @Nullable String stream, @Nullable String type) {
    /** Every event. */
    public static final HistoryFilter NONE = new HistoryFilter(null, null);
}
