package no.sporbar.query.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The portion of a long list that a page shows. Portions follow each other in the order of the list, and each is asked for by
 * any row in it: so an address that names a row leads to the page that the row is on.
 *
 * @param before how many rows stand before it
 * @param all how many rows the list has
 * @param previous the first row of the portion before; null at the beginning
 * @param next the first row of the portion that follows; null at the end
 */
record Portion<T>(
        List<T> rows,
        int before,
        int all,
        @Nullable String previous,
        @Nullable String next) {
    /** What a row is asked for by. */
    static final String FROM = "from";

    /**
     * The portion that a row is in.
     *
     * @param from the row's id; the first portion where it is null or nowhere in the list
     * @param size how many rows a portion has
     */
    static <T> Portion<T> of(List<T> all, Function<T, String> id, @Nullable String from, int size) {
        int found = IntStream.range(0, all.size())
                .filter(i -> id.apply(all.get(i)).equals(from))
                .findFirst()
                .orElse(0);
        int begin = found / size * size;
        int end = Math.min(begin + size, all.size());
        return new Portion<>(
                List.copyOf(all.subList(begin, end)),
                begin,
                all.size(),
                begin == 0 ? null : id.apply(all.get(begin - size)),
                end == all.size() ? null : id.apply(all.get(end)));
    }

    /** Which part of the list it is, and the addresses of those beside it; null where it is the whole list. */
    @Nullable
    Beside beside(Function<String, String> address) {
        if (rows.size() == all) return null;
        return new Beside(
                before + 1,
                before + rows.size(),
                all,
                previous == null ? null : address.apply(previous),
                next == null ? null : address.apply(next));
    }

    /**
     * What a page says of the portion that it shows: from the so-many-th row to another of all, and where the others are.
     *
     * @param previousUrl null at the beginning, and {@code nextUrl} at the end
     */
    public record Beside(
            int first,
            int last,
            int all,
            @Nullable String previousUrl,
            @Nullable String nextUrl) {}
}
