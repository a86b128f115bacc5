package no.sporbar.query.page.timeline;

import static no.sporbar.query.page.timeline.Svg.n;

import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ImpreciseDate.Day;

/** Draws where something stood before: a hatched outline behind the mark, and a line from there to where it is now. */
record ShadowDrawing(Svg svg, String prefix) {
    private static final double HEIGHT = 24;
    private static final double DIAMOND = 12;

    /** The hatching, once in each picture. */
    void pattern() {
        svg.open(
                "pattern",
                "id",
                hatch(),
                "patternUnits",
                "userSpaceOnUse",
                "width",
                "6",
                "height",
                "6",
                "patternTransform",
                "rotate(45)");
        svg.empty("line", "class", "tl-hatch", "x1", "0", "y1", "0", "x2", "0", "y2", "6");
        svg.close();
    }

    void draw(ImpreciseDate date, Extent before, Extent now, double y) {
        String outline = date instanceof Day ? diamond(before.from(), y) : box(before, y);
        svg.empty("path", "class", "tl-shadow", "d", outline, "fill", "url(#" + hatch() + ")");
        svg.empty("path", "class", "tl-shift", "d", "M%s %sH%s".formatted(n(before.middle()), n(y), n(now.middle())));
    }

    private String hatch() {
        return prefix + "-hatch";
    }

    private static String box(Extent extent, double y) {
        return "M%s %sH%sV%sH%sZ"
                .formatted(n(extent.from()), n(y - HEIGHT / 2), n(extent.to()), n(y + HEIGHT / 2), n(extent.from()));
    }

    private static String diamond(double x, double y) {
        return "M%s %sL%s %sL%s %sL%s %sZ"
                .formatted(n(x), n(y - DIAMOND), n(x + DIAMOND), n(y), n(x), n(y + DIAMOND), n(x - DIAMOND), n(y));
    }
}
