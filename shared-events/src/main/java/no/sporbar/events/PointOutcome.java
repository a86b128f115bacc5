package no.sporbar.events;

import java.util.Locale;

/** What became of one point when the body with the authority decided. */
public enum PointOutcome {
    /** Adopted as recommended, to the letter. */
    ADOPTED,
    /** Adopted with another wording than was recommended. */
    AMENDED,
    /** Not adopted. */
    REJECTED,
    /** Put off to a later decision. */
    POSTPONED,
    /** Adopted without having been recommended. */
    ADDED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
