package no.sporbar.query.redactions;

import java.util.List;
import no.sporbar.events.PersonId;
import no.sporbar.events.Subject;

/**
 * A thing whose facts answer for something about a person.
 *
 * @param positions of those facts in the ledger, oldest first; the latest {@value #MOST} of them
 */
public record PersonalFactRow(PersonId person, Subject about, List<Long> positions) {
    static final int MOST = 100;

    static String beginning(PersonId person) {
        return person.value() + "/";
    }

    static String id(PersonId person, Subject about) {
        return beginning(person) + about;
    }
}
