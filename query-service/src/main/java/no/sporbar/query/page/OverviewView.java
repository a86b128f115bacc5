package no.sporbar.query.page;

import java.util.List;

/**
 * What there is to know at first sight.
 *
 * @param goals how many goals are adopted, in words, and {@code decisions} how many cases are decided
 * @param decided the latest decisions
 * @param next what is ahead, the nearest first
 * @param late how many milestones that are not reached are late, may be, and are on time
 * @param lateOnes those that are late or may be, the sure ones first
 */
public record OverviewView(
        String goals, String decisions, List<Dated> decided, List<Dated> next, List<Count> late, List<Dated> lateOnes) {
    /** A thing, where it is shown, and when. */
    public record Dated(String name, String url, String when) {}

    /** How many of one kind; the kind as in class names, and in words. */
    public record Count(String kind, String text, String number) {}
}
