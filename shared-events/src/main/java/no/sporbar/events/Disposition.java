package no.sporbar.events;

import java.util.Locale;

/** What became of a suggestion (behandling). */
public enum Disposition {
    /** Taken up as suggested. */
    ADOPTED,
    /** Taken up in part. */
    PARTLY,
    /** Not taken up, with a reason. */
    REJECTED,
    /** Answered; nothing was changed by it. */
    ANSWERED_WITHOUT_CHANGE,
    /** The source gives no answer to it. */
    NOT_ANSWERED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
