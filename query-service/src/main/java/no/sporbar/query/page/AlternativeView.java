package no.sporbar.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One alternative structure beside the others.
 *
 * @param status as in class names
 * @param units how many units before and after, in words
 * @param stated whether that is what the alternative says it has, in words; null where it says nothing
 * @param changes what becomes of units, in words
 * @param lines which units, with what they become
 * @param because the decision that it was adopted or turned down by
 */
public record AlternativeView(
        String id,
        String name,
        String url,
        String status,
        String statusText,
        String units,
        @Nullable String stated,
        List<String> changes,
        List<Line> lines,
        List<Move> moves,
        List<Assessment> assessments,
        @Nullable NamedLink because,
        @Nullable String reason,
        String traceUrl,
        BasisView basis) {

    /**
     * What becomes of some units.
     *
     * @param withdrawn why it was taken out; null where it stands
     */
    public record Line(
            String kind,
            List<String> from,
            List<String> to,
            @Nullable String withdrawn) {}

    /** A task and where it would lie. */
    public record Move(String task, String to) {}

    /** An impact assessment that has to be delivered first, and whether it has been. */
    public record Assessment(String impact, boolean delivered, String url) {}
}
