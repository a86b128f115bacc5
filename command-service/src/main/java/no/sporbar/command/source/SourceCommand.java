package no.sporbar.command.source;

import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.CommandName;
import no.sporbar.command.rules.Core;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.ProgrammeId;
import no.sporbar.events.Provenance;
import no.sporbar.events.SourceId;
import no.sporbar.events.StreamId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a source. */
public sealed interface SourceCommand extends Command {
    /** Nothing has happened yet. */
    Core<?, ?> EMPTY = Source.INITIAL;

    /** Which source. */
    SourceId source();

    @Override
    default StreamId stream() {
        return StreamId.of("source", programme(), source());
    }

    @Override
    default Core<?, ?> empty() {
        return EMPTY;
    }

    /** Register a document, so that facts may cite it. It may cite itself. */
    @CommandName("register-source")
    record RegisterSource(
            ProgrammeId programme,
            SourceId source,
            String title,
            @Nullable ImpreciseDate date,
            @Nullable String caseNumber,
            @Nullable String sha256,
            @Nullable String link,
            Provenance provenance)
            implements SourceCommand {}

    /** Put a slip in the register right: all of it as it should be. */
    @CommandName("correct-source")
    record CorrectSource(
            ProgrammeId programme,
            SourceId source,
            String title,
            @Nullable ImpreciseDate date,
            @Nullable String caseNumber,
            @Nullable String sha256,
            @Nullable String link,
            String wrong,
            String reason,
            Provenance provenance)
            implements SourceCommand {}
}
