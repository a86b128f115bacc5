package no.sporbar.events;

import java.util.Locale;

/** What a body may do to goals, principles and decisions. It is part of each programme's set-up. */
public enum Authority {
    /** May put a recommendation (innstilling) before the body that decides. Adopts nothing. */
    RECOMMEND,
    /** May adopt, amend or reject (vedtak). */
    ADOPT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
