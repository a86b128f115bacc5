package no.sporbar.query.page.timeline;

import static no.sporbar.query.page.timeline.Svg.n;

import java.util.List;
import no.sporbar.events.SeasonPolicy;

/** Draws, lightly, a curve from each milestone to those that wait for it. */
record DependencyDrawing(Svg svg, List<ChartRow> rows, SeasonPolicy seasons, TimeScale scale) {
    private static final double AIR = 5;

    void draw() {
        for (ChartRow row : rows) {
            ChartMilestone milestone = row.milestone();
            if (milestone != null) milestone.waitsFor().forEach(waiting -> from(waiting, row));
        }
    }

    private void from(Waiting waiting, ChartRow row) {
        rows.stream()
                .filter(other ->
                        other.milestone() != null && other.milestone().id().equals(waiting.id()))
                .findFirst()
                .ifPresent(other -> curve(other, row, waiting.basis().assumed()));
    }

    private void curve(ChartRow before, ChartRow after, boolean assumed) {
        double x1 = Extent.of(before.date(), seasons, scale).middle();
        double x2 = Extent.of(after.date(), seasons, scale).middle();
        double down = after.markY() > before.markY() ? 1 : -1;
        double y1 = before.markY() + down * (10 + AIR);
        double y2 = after.markY() - down * (12 + AIR);
        double bend = (y2 - y1) / 2;
        svg.empty(
                "path",
                "class",
                assumed ? "tl-dependency tl-dependency-assumed" : "tl-dependency",
                "d",
                "M%s %sC%s %s %s %s %s %s"
                        .formatted(n(x1), n(y1), n(x1), n(y1 + bend), n(x2), n(y2 - bend), n(x2), n(y2)));
        svg.empty(
                "path", "class", "tl-arrow", "d", "M%s %sl-4 %sh8Z".formatted(n(x2), n(y2 + down * AIR), n(-down * 7)));
    }
}
