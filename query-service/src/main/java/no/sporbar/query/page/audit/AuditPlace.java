package no.sporbar.query.page.audit;

import java.util.Locale;

/** A page for auditors. */
enum AuditPlace {
    VERIFICATION(""),
    ACCESSES("/accesses"),
    LOGINS("/logins");

    static final String ROOT = "/audit";

    private final String below;

    AuditPlace(String below) {
        this.below = below;
    }

    String path() {
        return ROOT + below;
    }

    /** Its name in the message bundles. */
    String key() {
        return "audit.place." + name().toLowerCase(Locale.ROOT);
    }
}
