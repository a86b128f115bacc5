package no.sporbar.query.answer;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A bounded part of a list.
 *
 * @param next what to send as {@code after} for the next part; absent at the end
 */
public record Page<T>(List<T> rows, @Nullable String next) {
    /** Of one row more than the page holds, read to see whether there is a next page. */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
        if (oneMore.size() <= limit) return new Page<>(oneMore, null);
        List<T> rows = List.copyOf(oneMore.subList(0, limit));
        return new Page<>(rows, cursor.apply(rows.getLast()));
    }
}
