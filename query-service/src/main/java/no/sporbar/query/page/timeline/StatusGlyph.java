package no.sporbar.query.page.timeline;

import static no.sporbar.query.page.timeline.Svg.n;

/** The sign before a name: a shape of its own for each status, so that nothing hangs on colour. */
final class StatusGlyph {
    private StatusGlyph() {}

    /** Draws the sign of this kind of row with its middle at the given place. */
    static void draw(Svg svg, String kind, double x, double y) {
        String move = "translate(%s %s)".formatted(n(x), n(y));
        switch (kind) {
            case "planned" -> svg.empty("path", "class", "tl-glyph-line", "d", "M0-7L7 0L0 7L-7 0Z", "transform", move);
            case "passed" -> {
                svg.empty("circle", "class", "tl-glyph-full", "r", "8", "transform", move);
                svg.empty("path", "class", "tl-glyph-inner", "d", "M-4 0L-1 3.5L4-3.5", "transform", move);
            }
            case "missed" -> {
                svg.empty("path", "class", "tl-glyph-full", "d", "M0-8L9 7H-9Z", "transform", move);
                svg.empty("path", "class", "tl-glyph-inner", "d", "M0-3V2M0 4V5", "transform", move);
            }
            case "cancelled" ->
                svg.empty("path", "class", "tl-glyph-line", "d", "M-6-6L6 6M-6 6L6-6", "transform", move);
            default -> svg.empty("path", "class", "tl-glyph-line", "d", "M-8-4V4M-8 0H8M8-4V4", "transform", move);
        }
    }
}
