package no.sporbar.query.page;

import org.jspecify.annotations.Nullable;

/** What a fact rests on, as it is shown: a place in a source, or an assumption and whose it is. */
public sealed interface BasisView {
    /** Whether it is not in any source. */
    default boolean assumed() {
        return this instanceof Assumed;
    }

    /**
     * A place in a source.
     *
     * @param title the source's own title
     * @param link where it can be read; only ever an http(s) address
     */
    record Cited(String title, String place, @Nullable String link) implements BasisView {}

    /** An assumption. */
    record Assumed(String by, String why) implements BasisView {}
}
