package no.sporbar.events;

import java.util.Locale;

/** What a respondent answered to one question (standpunkt). */
public enum Position {
    /** Says yes. */
    SUPPORTS,
    /** Is positive without taking a stand on the question itself. */
    POSITIVE,
    /** Takes no side. */
    NEUTRAL,
    /** Has clear doubts. */
    SCEPTICAL,
    /** Says no. */
    OPPOSES;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
