package no.sporbar.endtoend;

import java.util.Locale;

/** A way to look at pages: in a language, a theme, on a screen so wide. */
record Way(String language, Theme theme, int width) {
    /** As most people do. */
    static final Way USUAL = new Way("nb", Theme.LIGHT, 1280);

    /** How somebody looks. */
    enum Theme {
        LIGHT,
        DARK
    }

    @Override
    public String toString() {
        return language + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
    }
}
