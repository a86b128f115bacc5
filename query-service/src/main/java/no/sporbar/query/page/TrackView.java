package no.sporbar.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One track as the overview shows it.
 *
 * @param kind as in class names
 * @param condition the text of the condition that it began under
 * @param coupledWith the labels of the tracks that it has to be seen together with
 * @param reason why it ended
 * @param decision what it was endorsed or ended by
 */
public record TrackView(
        String id,
        String label,
        String mandate,
        String kind,
        String statusText,
        @Nullable String condition,
        List<String> coupledWith,
        @Nullable String result,
        @Nullable String reason,
        @Nullable By decision,
        BasisView basis) {

    /** The decision, and the point of it. */
    public record By(String title, @Nullable String point, String url) {}
}
