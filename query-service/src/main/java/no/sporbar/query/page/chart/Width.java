package no.sporbar.query.page.chart;

import java.util.Locale;

/** How wide a picture is; the style sheet shows the one that fits. */
enum Width {
    WIDE(680),
    NARROW(328);

    final double units;

    Width(double units) {
        this.units = units;
    }

    /** In class names and ids. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
