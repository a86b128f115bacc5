package no.sporbar.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One suggestion and what became of it.
 *
 * @param wording the wording that was suggested, to the letter
 * @param by who suggested it, in the source's words
 * @param status as in class names
 * @param treated by whom and when, in words; null where nobody has said what became of it
 * @param reason why, in the source's words
 * @param ledTo what it changed, or the suggestions that it is treated with or as
 */
public record SuggestionView(
        String id,
        String text,
        @Nullable String wording,
        List<String> by,
        NamedLink about,
        String status,
        String statusText,
        @Nullable String treated,
        @Nullable String reason,
        List<Effect> ledTo,
        String traceUrl,
        BasisView basis) {

    /** What it led to, and the wording that came of it. */
    public record Effect(NamedLink to, @Nullable String wording) {}
}
