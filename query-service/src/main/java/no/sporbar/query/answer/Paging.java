package no.sporbar.query.answer;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param after the {@code next} of the part before; null for the first
 */
public record Paging(@Nullable String after, int limit) {
    /** No answer holds more rows than this. */
    public static final int MOST = 500;

    /** As a client asks, or refused with {@code paging.limit}. */
    public static Paging of(@Nullable String after, @Nullable Integer limit) {
        if (limit == null) return new Paging(after, MOST);
        if (limit < 1 || limit > MOST) throw Refusal.badRequest("paging.limit", limit, MOST);
        return new Paging(after, limit);
    }

    /** The first part, as long as parts get. */
    public static Paging first() {
        return new Paging(null, MOST);
    }

    /** The cursor of a list in the order of positions, or refused with {@code paging.after}. */
    public long afterPosition(long start) {
        if (after == null) return start;
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw Refusal.badRequest("paging.after", after);
        }
    }
}
