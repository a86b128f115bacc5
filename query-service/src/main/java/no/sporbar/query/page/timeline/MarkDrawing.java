package no.sporbar.query.page.timeline;

import static no.sporbar.query.page.timeline.Svg.n;

import no.sporbar.events.ImpreciseDate.Day;

/**
 * Draws what stands on the time axis: a period as a band, a day as a diamond, any other date as a span that fades where
 * it is not known whether it has begun or is over.
 */
record MarkDrawing(Svg svg, String prefix) {
    private static final double BAND = 20;
    private static final double SPAN = 14;
    private static final double EDGE = 3;

    void draw(ChartRow row, Extent extent, int number) {
        double y = row.markY();
        if (row.date() instanceof Day) {
            diamond(row, extent.from(), y);
        } else {
            span(row, extent, y, prefix + "-fade-" + number);
        }
    }

    private void span(ChartRow row, Extent extent, double y, String gradient) {
        double height = row.milestone() == null ? BAND : row.end() == null ? SPAN : SPAN + 4;
        gradient(row, extent, gradient);
        String fade = "url(#" + gradient + ")";
        rect(extent, y - height / 2, height, "tl-body", fade);
        rect(extent, y - height / 2, EDGE, "tl-edge", fade);
        rect(extent, y + height / 2 - EDGE, EDGE, "tl-edge", fade);
        if (row.assumed()) {
            svg.empty(
                    "rect",
                    "class",
                    "tl-assumed",
                    "x",
                    n(extent.from()),
                    "y",
                    n(y - height / 2 - 3),
                    "width",
                    n(extent.width()),
                    "height",
                    n(height + 6),
                    "rx",
                    "4");
        }
        if (row.kind().equals("cancelled")) cross(extent.middle(), y, 6);
        if (Extent.startUnknown(row.date())) unknown(extent.from() + 7, y);
        if (Extent.endUnknown(row.date())) unknown(extent.to() - 7, y);
    }

    /** A question mark where nobody knows the end. */
    private void unknown(double x, double y) {
        svg.text("text", "?", "class", "tl-unknown", "x", n(x), "y", n(y + 5), "text-anchor", "middle");
    }

    private void gradient(ChartRow row, Extent extent, String id) {
        svg.open(
                "linearGradient",
                "id",
                id,
                "class",
                "tl-" + row.kind(),
                "gradientUnits",
                "userSpaceOnUse",
                "x1",
                n(extent.from()),
                "x2",
                n(extent.to()),
                "y1",
                "0",
                "y2",
                "0");
        stop(0, extent.solidFrom() > extent.from() ? "0" : "1");
        stop(extent.share(extent.solidFrom()), "1");
        stop(extent.share(extent.solidTo()), "1");
        stop(1, extent.solidTo() < extent.to() ? "0" : "1");
        svg.close();
    }

    private void stop(double share, String opacity) {
        svg.empty("stop", "offset", n(share * 100) + "%", "stop-opacity", opacity);
    }

    private void rect(Extent extent, double y, double height, String kind, String fill) {
        svg.empty(
                "rect",
                "class",
                kind,
                "x",
                n(extent.from()),
                "y",
                n(y),
                "width",
                n(extent.width()),
                "height",
                n(height),
                "fill",
                fill);
    }

    private void diamond(ChartRow row, double x, double y) {
        double r = row.end() == null ? 9 : 12;
        svg.empty("path", "class", "tl-diamond", "d", diamondPath(x, y, r));
        if (row.assumed()) svg.empty("path", "class", "tl-assumed", "d", diamondPath(x, y, r + 5));
        if (row.kind().equals("cancelled")) cross(x, y, 5);
    }

    private static String diamondPath(double x, double y, double r) {
        return "M%s %sL%s %sL%s %sL%s %sZ".formatted(n(x), n(y - r), n(x + r), n(y), n(x), n(y + r), n(x - r), n(y));
    }

    private void cross(double x, double y, double r) {
        svg.empty(
                "path",
                "class",
                "tl-cross",
                "d",
                "M%s %sL%s %sM%s %sL%s %s"
                        .formatted(n(x - r), n(y - r), n(x + r), n(y + r), n(x - r), n(y + r), n(x + r), n(y - r)));
    }
}
