package no.sporbar.query.page.chart;

import java.util.List;

/**
 * What takes the place of what.
 *
 * @param before the names on the left
 * @param after the names on the right
 */
public record SuccessionChart(String title, List<String> before, List<String> after, List<Line> lines) {
    /** No picture shows more on one side than this. */
    public static final int MOST = 60;

    /**
     * From one on the left to one on the right, by their places.
     *
     * @param stays whether it is the same as before
     */
    public record Line(int before, int after, boolean stays) {}

    /** Whether it can be drawn so that it can be read. */
    public boolean fits() {
        return !before.isEmpty() && !after.isEmpty() && before.size() <= MOST && after.size() <= MOST;
    }
}
