package no.sporbar.command.register;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.InitiativeId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What can be asked of an initiative that the programme has to be coordinated with. */
public sealed interface InitiativeCommand extends Command {
    /** Nothing has happened yet. */
    Core<?, ?> EMPTY = Initiative.INITIAL;

    /** Which initiative. */
    InitiativeId initiative();

    @Override
    default StreamId stream() {
        return StreamId.of("initiative", programme(), initiative());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Register an initiative to coordinate with. */
    @CommandName("register-initiative")
    record RegisterInitiative(
            ProgrammeId programme,
            InitiativeId initiative,
            String name,
            @Nullable String coordination,
            Provenance provenance)
            implements InitiativeCommand {}

    /** Coordinate with it no longer. It stays visible. */
    @CommandName("end-initiative")
    record EndInitiative(ProgrammeId programme, InitiativeId initiative, String reason, Provenance provenance)
            implements InitiativeCommand {}
}
