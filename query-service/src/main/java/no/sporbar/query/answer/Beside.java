package no.sporbar.query.answer;

import no.sporbar.query.projection.Row;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside one thing in an answer although its own facts do not say it, such as who held an office on the day of a
 * decision. The API finds all beans of this kind.
 */
public interface Beside<R extends Record & Row> {
    /** What it is called in the answer. */
    String name();

    /** What it stands beside. */
    Class<R> row();

    /** What it looks like. */
    Class<?> type();

    /** It, as at a moment; null where there is none. */
    @Nullable
    Object of(Moment moment, R row);
}
