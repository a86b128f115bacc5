package no.sporbar.query.page.operator;

/** A page for operators. */
enum OperatorPlace {
    HEALTH(""),
    ALARMS("/alarms"),
    REBUILDS("/rebuilds"),
    ACCOUNTS("/accounts"),
    WEBHOOKS("/webhooks"),
    KEYS("/keys"),
    VERSION("/version");

    static final String ROOT = "/operator";

    private final String below;

    OperatorPlace(String below) {
        this.below = below;
    }

    String path() {
        return ROOT + below;
    }

    /** Its name in the message bundles. */
    String key() {
        return "operator.place." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
