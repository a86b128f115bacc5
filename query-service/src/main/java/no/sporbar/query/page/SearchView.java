package no.sporbar.query.page;

import java.util.List;
import no.sporbar.query.search.Found.Part;
import org.jspecify.annotations.Nullable;

/**
 * A search and what it found.
 *
 * @param said how many were found, in words; null before anything is asked
 * @param hits the best first
 * @param moreUrl the next part; null at the end
 */
public record SearchView(
        String url,
        String words,
        List<Kind> kinds,
        @Nullable String said,
        List<Hit> hits,
        @Nullable String moreUrl) {
    /** One kind of thing that a search can be narrowed to. */
    public record Kind(String value, String text, boolean chosen) {}

    /**
     * One thing.
     *
     * @param programme the name of its programme; null where only one is searched
     */
    public record Hit(
            String kind,
            String url,
            List<Part> label,
            List<Part> snippet,
            @Nullable String programme,
            String traceUrl) {}
}
