package no.sporbar.command.rules;

import no.sporbar.events.PersonId;
import no.sporbar.events.ProgrammeId;

/** Says whose personal data is kept outside the ledger. */
@FunctionalInterface
public interface Persons {
    /** Whether anything is kept about the person; not once it was erased. */
    boolean isKept(ProgrammeId programme, PersonId person);
}
