package no.sporbar.command.programme;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.BodyId;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.OfficeId;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What can be asked of an office. */
public sealed interface OfficeCommand extends Command {
    /** Nothing has happened yet. */
    Core<?, ?> EMPTY = Office.INITIAL;

    /** Which office. */
    OfficeId office();

    @Override
    default StreamId stream() {
        return StreamId.of("office", programme(), office());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Record who holds it from now on. The one before must have left. */
    @CommandName("take-up-office")
    record TakeUpOffice(
            ProgrammeId programme,
            OfficeId office,
            String title,
            BodyId body,
            String holder,
            ImpreciseDate since,
            Provenance provenance)
            implements OfficeCommand {}

    /** Record that its holder left. */
    @CommandName("leave-office")
    record LeaveOffice(
            ProgrammeId programme,
            OfficeId office,
            ImpreciseDate until,
            @Nullable String reason,
            Provenance provenance) implements OfficeCommand {}
}
