package no.sporbar.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One milestone on a board.
 *
 * @param kind its status, as in class names
 * @param date when it is planned or was passed, in words
 * @param days the days that the date may be, in words; null where it is one day or has no date
 * @param late how late it is, in words; null where it is on time or that is no question
 * @param notes its deadline, and the date that it had first
 * @param waits the milestones that have to be passed first
 */
public record MilestoneCard(
        String id,
        String url,
        String name,
        String kind,
        String status,
        String date,
        @Nullable String days,
        @Nullable String late,
        List<String> notes,
        List<Criterion> criteria,
        List<Waits> waits,
        @Nullable String reason,
        BasisView basis) {

    /**
     * What has to be shown.
     *
     * @param state in words
     * @param evidence what shows it; null where nothing does yet
     */
    public record Criterion(
            String text, String state, @Nullable NamedLink evidence) {}

    /** A milestone that is waited for, and where it stands. */
    public record Waits(String name, String url, String kind, String status) {}
}
