package no.sporbar.query.page.timeline;

import java.util.Locale;

/** Where things go on a picture of one width: the same rows, with the words beside the marks or above them. */
enum ChartLayout {
    /** A desk: the words in a column of their own. */
    WIDE(1120, 404, 420, 1108),
    /** A tablet or a narrow window: the words above the marks. */
    MEDIUM(680, 680, 10, 670),
    /** A phone. */
    NARROW(328, 328, 8, 320);

    static final double NAME_SIZE = 16;
    static final double META_SIZE = 14;
    static final double NAME_LINE = 21;
    static final double META_LINE = 19;
    static final double GLYPH = 26;
    static final double PADDING = 10;
    static final double MARK = 26;
    static final double HEADER = 62;

    final double width;
    final double labelRight;
    final double left;
    final double right;

    ChartLayout(double width, double labelRight, double left, double right) {
        this.width = width;
        this.labelRight = labelRight;
        this.left = left;
        this.right = right;
    }

    boolean wordsAbove() {
        return this != WIDE;
    }

    /** How wide a line of words may be. */
    double wordsWidth() {
        return labelRight - GLYPH - 6;
    }

    /** In class names and ids. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
