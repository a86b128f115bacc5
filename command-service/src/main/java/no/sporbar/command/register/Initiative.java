package no.sporbar.command.register;

import java.util.List;
import no.sporbar.command.register.Entry.Refusals;
import no.sporbar.command.register.InitiativeCommand.EndInitiative;
import no.sporbar.command.register.InitiativeCommand.RegisterInitiative;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.events.InitiativeEvent;
import no.sporbar.events.InitiativeEvent.InitiativeEnded;
import no.sporbar.events.InitiativeEvent.InitiativeRegistered;

/** One initiative that the programme has to be coordinated with. */
record Initiative(Entry<InitiativeEvent> entry) implements Core<InitiativeCommand, InitiativeEvent> {
    static final Initiative INITIAL =
            new Initiative(Entry.none(new Refusals("initiative.unknown", "initiative.id-taken", "initiative.ended")));

    @Override
    public List<InitiativeEvent> decide(InitiativeCommand command, DecisionContext context) {
        context.check(command);
        return switch (command) {
            case RegisterInitiative c -> entry.enter(registered(c), c.initiative());
            case EndInitiative c -> entry.end(ended(c), c.initiative());
        };
    }

    @Override
    public Initiative evolve(InitiativeEvent event) {
        return new Initiative(
                switch (event) {
                    case InitiativeRegistered e -> entry.entered(e, e.name());
                    case InitiativeEnded e -> entry.ended(e);
                });
    }

    private static InitiativeRegistered registered(RegisterInitiative c) {
        return new InitiativeRegistered(c.programme(), c.initiative(), c.name(), c.coordination(), c.provenance());
    }

    private static InitiativeEnded ended(EndInitiative c) {
        return new InitiativeEnded(c.programme(), c.initiative(), c.reason(), c.provenance());
    }
}
