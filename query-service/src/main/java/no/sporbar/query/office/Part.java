package no.sporbar.query.office;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the domain, as the office finds its commands by. */
public enum Part {
    GOALS,
    PLAN,
    DECISIONS,
    CONSULTATIONS,
    TRACKS,
    ORGANISATION,
    EVIDENCE,
    BUDGET,
    REGISTERS,
    SOURCES,
    SET_UP,
    PERSONAL;

    static Optional<Part> named(String text) {
        return Arrays.stream(values())
                .filter(part -> part.toString().equals(text))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
