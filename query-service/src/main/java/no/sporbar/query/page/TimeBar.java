package no.sporbar.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bar that says as at which moment a page stands, with the programme's decisions on it.
 *
 * @param text the moment, in words
 * @param marks in the order in which they were recorded; evenly spread, since years may lie between some and minutes
 *     between others
 * @param here where the moment lies among them, from 0 to {@value #WIDTH}
 * @param earlier the decision before the moment; null where there is none
 * @param later the decision after it
 * @param complete whether there are no other decisions than these
 */
public record TimeBar(
        String text,
        List<MarkOnBar> marks,
        int here,
        @Nullable MarkOnBar earlier,
        @Nullable MarkOnBar later,
        boolean complete) {
    /** How wide the bar is drawn. */
    public static final int WIDTH = 1000;

    /**
     * One decision.
     *
     * @param text which, and when it was recorded
     * @param url this page as it was then
     * @param kind {@code resolved} or {@code recommended}
     * @param at where it lies, from 0 to {@value #WIDTH}
     * @param current whether the page stands exactly here
     * @param ahead whether it was recorded after the moment
     */
    public record MarkOnBar(String text, String url, String kind, int at, boolean current, boolean ahead) {}
}
