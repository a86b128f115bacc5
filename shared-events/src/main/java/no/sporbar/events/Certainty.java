package no.sporbar.events;

import java.util.Locale;

/** The three answers to a question about imprecise dates. */
public enum Certainty {
    /** True whichever days the dates turn out to be. */
    YES,
    /** True for some of the days that the dates may be and false for others. */
    POSSIBLY,
    /** False whichever days the dates turn out to be. */
    NO;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
