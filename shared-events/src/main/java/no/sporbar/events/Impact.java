package no.sporbar.events;

import java.util.Locale;

/** What an impact assessment (konsekvensvurdering) looks at. */
public enum Impact {
    /** Consequences for people with disabilities. */
    DISABILITY,
    /** Consequences for how benefits and burdens are spread. */
    DISTRIBUTION,
    /** Consequences for climate and environment. */
    CLIMATE_AND_ENVIRONMENT,
    /** Economic and administrative consequences. */
    ECONOMY_AND_ADMINISTRATION,
    /** What acts and regulations ask or allow. */
    LAW;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
