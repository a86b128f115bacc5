package no.sporbar.events;

import java.util.Locale;

/** Who is kept briefed (holdes orientert). */
public enum BriefedParty {
    /** The employees' organisations (fagorganisasjonene). */
    UNIONS,
    /** The safety service (vernetjenesten). */
    SAFETY_SERVICE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
