package no.sporbar.command.personal;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.PersonId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What can be asked of what is kept about a person. */
public sealed interface PersonalDataCommand extends Command {
    /** What it is before anything happened to it. */
    Core<?, ?> EMPTY = PersonalData.INITIAL;

    /** Which person. */
    PersonId person();

    @Override
    default StreamId stream() {
        return StreamId.of("personal-data", programme(), person());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /**
     * Destroy all that is kept about a person, for good. Every fact and every proof stays as it is. Neither the basis nor
     * the reason may hold anything personal: they are public.
     */
    @CommandName("erase-personal-data")
    record ErasePersonalData(
            ProgrammeId programme,
            PersonId person,
            String legalBasis,
            @Nullable String reason,
            Provenance provenance) implements PersonalDataCommand {}
}
