package no.sporbar.query.worklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is missing. */
public enum WorkKind {
    /** A command that one person has asked another to approve. */
    APPROVAL,
    /** A fact that rests on an assumption, until it is confirmed or stated with a citation. */
    ASSUMPTION,
    /** A decision without a case number. */
    CASE_NUMBER,
    /** A criterion without evidence, of a milestone that is still ahead. */
    CRITERION,
    /** An item of guidance that nobody has answered. */
    GUIDANCE,
    /** An impact assessment that something requires and that is not delivered. */
    IMPACT_ASSESSMENT,
    /** A question of a consultation that no response and no tally answers. */
    QUESTION,
    /** A suggestion without disposition. */
    SUGGESTION;

    /** The kind of that name, as in an address. */
    static Optional<WorkKind> named(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(text))
                .findFirst();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
