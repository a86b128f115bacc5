package no.sporbar.query.page.timeline;

import static no.sporbar.query.page.timeline.Svg.n;

import no.sporbar.query.page.timeline.TrendLine.Mark;
import no.sporbar.query.timeline.MilestoneRow.Status;

/** One point of a trend: a link with a mark in it, and a bar over the days that were meant where that is not one. */
record TrendMark(Svg svg, TrendAxes axes, TrendLine line) {
    void draw(Mark mark) {
        double x = axes.x(line, mark);
        double y = axes.y(mark.middle());
        svg.open("a", "href", mark.url(), "class", "trend-mark trend-" + mark.status(), "aria-label", mark.words());
        svg.text("title", mark.words());
        if (!mark.isADay()) bar(mark, x);
        svg.empty("circle", "class", "trend-hit", "cx", n(x), "cy", n(y), "r", "12");
        svg.empty("path", "class", "trend-shape", "d", shape(), "transform", "translate(%s %s)".formatted(n(x), n(y)));
        if (mark.status() == Status.CANCELLED) sign("M-8-8L8 8M-8 8L8-8", x, y);
        if (mark.status() == Status.MISSED) sign("M11-8V1M11 4V6", x, y);
        svg.close();
    }

    private void bar(Mark mark, double x) {
        double top = axes.y(mark.forecast().last());
        double bottom = axes.y(mark.forecast().first());
        svg.empty(
                "path",
                "class",
                "trend-bar",
                "d",
                "M%1$s %3$sH%2$sM%1$s %4$sH%2$sM%5$s %3$sV%4$s".formatted(n(x - 4), n(x + 4), n(top), n(bottom), n(x)));
    }

    private void sign(String path, double x, double y) {
        svg.empty("path", "class", "tl-cross", "d", path, "transform", "translate(%s %s)".formatted(n(x), n(y)));
    }

    private String shape() {
        return switch ((line.number() - 1) % TrendDrawing.KINDS) {
            case 0 -> "M-6 0A6 6 0 1 1 6 0A6 6 0 1 1-6 0Z";
            case 1 -> "M-5.5-5.5H5.5V5.5H-5.5Z";
            case 2 -> "M0-7L7 5.5H-7Z";
            case 3 -> "M0-7.5L7.5 0L0 7.5L-7.5 0Z";
            case 4 -> "M0 7L7-5.5H-7Z";
            default -> "M-2.5-7H2.5V-2.5H7V2.5H2.5V7H-2.5V2.5H-7V-2.5H-2.5Z";
        };
    }
}
