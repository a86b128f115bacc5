package no.sporbar.query.projection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a row can be found by: at least what the schema's {@code search_names} and {@code search_text} take out of
 * its state.
 *
 * @param names as they are written; null for what is not there
 * @param texts found by the stems of their words; null for what is not there
 */
public record Words(List<@Nullable String> names, List<@Nullable String> texts) {
    /** Nothing to be found by. */
    public static final Words NONE = new Words(List.of(), List.of());

    /** Found by names. */
    public static Words named(@Nullable String... names) {
        return new Words(Arrays.asList(names), List.of());
    }

    /** Found by texts. */
    public static Words saying(Stream<? extends @Nullable String> texts) {
        return new Words(List.of(), texts.<@Nullable String>map(each -> each).toList());
    }

    /** The same, found by texts too. */
    public Words and(@Nullable String... more) {
        return new Words(names, Arrays.asList(more));
    }
}
