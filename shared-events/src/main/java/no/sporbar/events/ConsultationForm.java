package no.sporbar.events;

import java.util.Locale;

/** How people are asked. */
public enum ConsultationForm {
    /** An input round (innspillsrunde): open questions before there is a proposal. */
    INPUT_ROUND,
    /** A hearing (høring) on a proposal. */
    HEARING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
