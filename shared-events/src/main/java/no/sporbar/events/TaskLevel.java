package no.sporbar.events;

import java.util.Locale;

/** Which level owns a task (oppgavefordeling). */
public enum TaskLevel {
    /** The districts. */
    DISTRICT,
    /** The municipality centrally. */
    CENTRAL,
    /** Both, together. */
    SHARED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
