package no.sporbar.events;

import java.util.Locale;

/** What sort of organisation unit it is. */
public enum UnitKind {
    /** A city district (bydel). */
    DISTRICT,
    /** A municipal agency (etat). */
    AGENCY,
    /** A municipal enterprise (foretak). */
    ENTERPRISE,
    /** A department of the city government (byrådsavdeling) or of the administration. */
    DEPARTMENT,
    /** Any other unit. */
    OTHER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
