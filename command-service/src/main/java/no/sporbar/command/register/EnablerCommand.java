package no.sporbar.command.register;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.EnablerId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What can be asked of an enabler. */
public sealed interface EnablerCommand extends Command {
    /** Nothing has happened yet. */
    Core<?, ?> EMPTY = Enabler.INITIAL;

    /** Which enabler. */
    EnablerId enabler();

    @Override
    default StreamId stream() {
        return StreamId.of("enabler", programme(), enabler());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Name something as a means to reach the goals. */
    @CommandName("name-enabler")
    record NameEnabler(
            ProgrammeId programme,
            EnablerId enabler,
            String name,
            @Nullable String description,
            Provenance provenance) implements EnablerCommand {}

    /** Put a slip in the record of its name right. */
    @CommandName("correct-enabler")
    record CorrectEnabler(
            ProgrammeId programme, EnablerId enabler, String name, String wrong, String reason, Provenance provenance)
            implements EnablerCommand {}

    /** Count it no longer among them. It stays visible. */
    @CommandName("withdraw-enabler")
    record WithdrawEnabler(ProgrammeId programme, EnablerId enabler, String reason, Provenance provenance)
            implements EnablerCommand {}
}
