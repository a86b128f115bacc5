package no.sporbar.query.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A list that can be had whole, and not only page by page. Beans of this kind can be downloaded, and so can all {@link Rows}.
 *
 * @param <R> one line of it
 */
public interface Listing<R extends Record> {
    /** The segment of its address, as in {@code history}. */
    String path();

    /** What the list is called in an answer. */
    String name();

    /** The class of its lines. */
    Class<R> row();

    /** What it can be narrowed by, as in {@code ?type=goal.revised}. */
    List<String> filters();

    /**
     * One part of it.
     *
     * @param locale for what is said in words
     * @param filter by field, each one of {@link #filters}
     * @throws Refusal where the filter says something that cannot be
     */
    Page<R> page(Moment moment, Locale locale, Map<String, String> filter, Paging paging);
}
