package no.sporbar.events;

import java.util.Locale;

/** Whether something may go wrong, or only has to be kept in mind. */
public enum RiskKind {
    /** Something that may go wrong. */
    RISK,
    /** Something outside the programme that limits it. */
    CONSTRAINT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
