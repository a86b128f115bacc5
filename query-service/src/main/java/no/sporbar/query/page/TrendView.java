package no.sporbar.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One milestone's trend in the table.
 *
 * @param number what its line is called in the picture; null where it is not drawn
 * @param kind of its status, as in class names
 * @param slips how often and how far it moved, in words
 * @param complete in words, that the oldest points are missing; null where all are there
 * @param onlyUrl the same page with this milestone alone
 */
public record TrendView(
        String id,
        @Nullable Integer number,
        String name,
        String kind,
        String status,
        List<String> slips,
        @Nullable String complete,
        String onlyUrl,
        List<PointView> points) {

    /**
     * One time that something was said.
     *
     * @param what what happened, in words
     * @param date for when, in words
     * @param change what became of the date, in words
     * @param decisionUrl the case whose paper it rests on
     */
    public record PointView(
            String position,
            String what,
            String reported,
            String reportedBy,
            String decided,
            String date,
            @Nullable String change,
            @Nullable String reason,
            BasisView basis,
            @Nullable String decisionUrl,
            String historyUrl,
            String stepUrl) {}
}
