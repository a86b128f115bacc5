package no.sporbar.command.register;

import java.util.List;
import no.sporbar.command.register.EnablerCommand.CorrectEnabler;
import no.sporbar.command.register.EnablerCommand.NameEnabler;
import no.sporbar.command.register.EnablerCommand.WithdrawEnabler;
import no.sporbar.command.register.Entry.Refusals;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.events.EnablerEvent;
import no.sporbar.events.EnablerEvent.EnablerCorrected;
import no.sporbar.events.EnablerEvent.EnablerNamed;
import no.sporbar.events.EnablerEvent.EnablerWithdrawn;

/** One enabler. */
record Enabler(Entry<EnablerEvent> entry) implements Core<EnablerCommand, EnablerEvent> {
    static final Enabler INITIAL =
            new Enabler(Entry.none(new Refusals("enabler.unknown", "enabler.id-taken", "enabler.ended")));

    @Override
    public List<EnablerEvent> decide(EnablerCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case NameEnabler c -> entry.enter(named(c), c.enabler());
            case CorrectEnabler c -> entry.correct(corrected(c), c.name(), c.enabler());
            case WithdrawEnabler c -> entry.end(withdrawn(c), c.enabler());
        };
    }

    @Override
    public Enabler evolve(EnablerEvent event) {
        return new Enabler(
                switch (event) {
                    case EnablerNamed e -> entry.entered(e, e.name());
                    case EnablerCorrected e -> entry.corrected(e.name());
                    case EnablerWithdrawn e -> entry.ended(e);
                });
    }

    private static EnablerNamed named(NameEnabler c) {
        return new EnablerNamed(c.programme(), c.enabler(), c.name(), c.description(), c.provenance());
    }

    private static EnablerCorrected corrected(CorrectEnabler c) {
        return new EnablerCorrected(c.programme(), c.enabler(), c.name(), c.wrong(), c.reason(), c.provenance());
    }

    private static EnablerWithdrawn withdrawn(WithdrawEnabler c) {
        return new EnablerWithdrawn(c.programme(), c.enabler(), c.reason(), c.provenance());
    }
}
