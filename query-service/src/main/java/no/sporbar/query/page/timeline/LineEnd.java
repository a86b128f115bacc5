package no.sporbar.query.page.timeline;

import java.util.Locale;

/** Which end of the tracked line a milestone is. */
public enum LineEnd {
    /** Where one period first gives way to the next. */
    START,
    /** The last milestone of the plan. */
    FINISH;

    /** In the middle of message keys and class names. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
