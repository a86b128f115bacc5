package no.sporbar.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What nobody has answered.
 *
 * @param kinds what can be missing, each with how much of it is
 * @param mending whether the reader may mend any of it
 * @param moreUrl the next part; null at the end
 */
public record WorklistView(
        List<Kind> kinds,
        List<Item> items,
        boolean mending,
        @Nullable String moreUrl) {
    /** One kind of thing that can be missing, or all of them. */
    public record Kind(String text, String url, boolean current) {}

    /** What a reader who may can do about it, and where. */
    public record Mend(String text, String url) {}

    /**
     * One thing that something is missing for.
     *
     * @param what is missing, in words
     * @param word what exactly, in words; null where there is no more to say
     * @param text in the words of the event that opened it; null where it has none
     * @param holder what waits for it
     * @param since the date of the decision that opened it
     * @param mend null where the reader may not
     */
    public record Item(
            String what,
            @Nullable String word,
            @Nullable String text,
            NamedLink thing,
            @Nullable NamedLink holder,
            String since,
            String historyUrl,
            @Nullable Mend mend) {}
}
