package no.sporbar.query.page.timeline;

import java.util.Locale;

/** How large a trend is drawn, for each width that a screen may have. */
enum TrendLayout {
    /** A desk. */
    WIDE(1120, 600, 66),
    /** A tablet or a narrow window. */
    MEDIUM(680, 520, 62),
    /** A phone. */
    NARROW(328, 400, 50);

    /** Room above the field for the line of today, below it for the axis, and beside it for the lines' numbers. */
    static final double TOP = 26;

    static final double BELOW = 34;
    static final double BESIDE = 30;

    final double width;
    final double height;
    final double left;

    TrendLayout(double width, double height, double left) {
        this.width = width;
        this.height = height;
        this.left = left;
    }

    double right() {
        return width - BESIDE;
    }

    double bottom() {
        return height - BELOW;
    }

    /** In class names and ids. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
