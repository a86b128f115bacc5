package no.sporbar.programmefile;

import no.sporbar.programmefile.LoadStoppedException.Reason;

/** Why a request came to nothing. */
final class ServiceTrouble extends RuntimeException {
    private final Reason reason;

    /** @param detail what was answered, or what became of the connection */
    ServiceTrouble(Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
