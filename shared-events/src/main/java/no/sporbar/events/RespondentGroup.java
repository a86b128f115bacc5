package no.sporbar.events;

import java.util.Locale;

/** Whom a respondent belongs with when responses are counted. */
public enum RespondentGroup {
    /** A city district (bydel). */
    DISTRICT,
    /** A municipal agency (etat). */
    AGENCY,
    /** A municipal enterprise (foretak). */
    ENTERPRISE,
    /** An employees' organisation (fagorganisasjon). */
    UNION,
    /** A council for users or citizens (råd). */
    COUNCIL,
    /** An ombud. */
    OMBUD,
    /** A hospital. */
    HOSPITAL,
    /** A state body. */
    STATE,
    /** An interest organisation. */
    INTEREST_ORGANISATION,
    /** A private person; recorded without a name. */
    PRIVATE_PERSON,
    /** Anybody else. */
    OTHER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
