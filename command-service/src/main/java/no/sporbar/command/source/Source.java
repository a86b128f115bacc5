package no.sporbar.command.source;

import java.util.List;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.command.source.SourceCommand.CorrectSource;
import no.sporbar.command.source.SourceCommand.RegisterSource;
import no.sporbar.events.ImpreciseDate;
import no.sporbar.events.SourceEvent;
import no.sporbar.events.SourceEvent.SourceCorrected;
import no.sporbar.events.SourceEvent.SourceRegistered;
import org.jspecify.annotations.Nullable;

/**
 * One document: registered once, and its record put right as often as it is found to be wrong.
 *
 * @param origin how it was registered
 * @param record what the register says of it now
 */
record Source(@Nullable SourceRegistered origin, @Nullable Details record) implements Core<SourceCommand, SourceEvent> {
    static final Source INITIAL = new Source(null, null);

    /** What a register says of a document. */
    record Details(
            String title,
            @Nullable ImpreciseDate date,
            @Nullable String caseNumber,
            @Nullable String sha256,
            @Nullable String link) {}

    @Override
    public List<SourceEvent> decide(SourceCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case RegisterSource c -> register(c);
            case CorrectSource c -> correct(c);
        };
    }

    @Override
    public Source evolve(SourceEvent event) {
        return switch (event) {
            case SourceRegistered e ->
                new Source(e, new Details(e.title(), e.date(), e.caseNumber(), e.sha256(), e.link()));
            case SourceCorrected e ->
                new Source(origin, new Details(e.title(), e.date(), e.caseNumber(), e.sha256(), e.link()));
        };
    }

    private List<SourceEvent> register(RegisterSource c) {
        SourceRegistered registered = new SourceRegistered(
                c.programme(), c.source(), c.title(), c.date(), c.caseNumber(), c.sha256(), c.link(), c.provenance());
        if (registered.equals(origin)) return List.of();
        if (origin != null) throw new RuleViolation("source.id-taken", c.source());
        return List.of(registered);
    }

    private List<SourceEvent> correct(CorrectSource c) {
        if (origin == null) throw new RuleViolation("source.unknown", c.source());
        if (new Details(c.title(), c.date(), c.caseNumber(), c.sha256(), c.link()).equals(record)) return List.of();
        return List.of(new SourceCorrected(
                c.programme(),
                c.source(),
                c.title(),
                c.date(),
                c.caseNumber(),
                c.sha256(),
                c.link(),
                c.wrong(),
                c.reason(),
                c.provenance()));
    }
}
