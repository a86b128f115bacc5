package no.sporbar.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One response as a page shows it.
 *
 * @param respondent in the source's words, which are Norwegian; null for a private person
 * @param unnamed what stands in place of a private person's name; null where there is a name
 * @param withdrawn whether it was taken back
 * @param lines what kind of respondent, when it came, how it was read
 */
public record ResponseView(
        String id,
        @Nullable String respondent,
        @Nullable String unnamed,
        boolean withdrawn,
        List<String> lines,
        List<Answer> answers,
        String traceUrl,
        BasisView basis) {

    /**
     * What was answered to one question.
     *
     * @param question which, in words
     * @param position as in class names
     * @param earlier positions before this one, in words
     */
    public record Answer(
            String question,
            String questionUrl,
            String position,
            String positionText,
            String summary,
            List<String> earlier) {}
}
