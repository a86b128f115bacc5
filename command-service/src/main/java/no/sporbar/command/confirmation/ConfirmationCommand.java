package no.sporbar.command.confirmation;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.ConfirmationId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import no.sporbar.events.Subject;

/** What can be asked of a confirmation. */
public sealed interface ConfirmationCommand extends Command {
    /** What a confirmation is before anything happened to it. */
    Core<?, ?> EMPTY = Confirmation.INITIAL;

    /** Which confirmation. */
    ConfirmationId confirmation();

    @Override
    default StreamId stream() {
        return StreamId.of("confirmation", programme(), confirmation());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Record that a source confirms what was assumed. Takes a citation. */
    @CommandName("confirm-assumption")
    record ConfirmAssumption(
            ProgrammeId programme, ConfirmationId confirmation, Subject about, String fact, Provenance provenance)
            implements ConfirmationCommand {}
}
