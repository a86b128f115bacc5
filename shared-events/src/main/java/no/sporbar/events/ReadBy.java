package no.sporbar.events;

import java.util.Locale;

/** Who has gone through a response. */
public enum ReadBy {
    /** A first pass by a tool for artificial intelligence. */
    AI,
    /** A person read all of it. */
    PERSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
