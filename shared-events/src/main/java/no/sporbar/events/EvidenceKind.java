package no.sporbar.events;

import java.util.Locale;

/** What can show that a criterion is met. */
public enum EvidenceKind {
    /** A decision that was resolved. */
    DECISION,
    /** An impact assessment that was delivered. */
    IMPACT_ASSESSMENT,
    /** A briefing that was held. */
    BRIEFING,
    /** A consultation that was closed. */
    CONSULTATION;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
