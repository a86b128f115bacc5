package no.sporbar.events;

import java.util.Locale;

/** What one point of a decision does to a named thing once it is adopted. */
public enum EffectKind {
    /** The thing is adopted as it is then worded, or as the effect words it. */
    ADOPT,
    /** The thing no longer stands. */
    WITHDRAW,
    /** The work that the condition holds may go on; if the point is rejected, that work ends. */
    ENDORSE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
