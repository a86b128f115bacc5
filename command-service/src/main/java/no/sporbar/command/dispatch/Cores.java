package no.sporbar.command.dispatch;

import java.util.List;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.events.DomainEvent;

/** Calls a core whatever it is about: a command names the empty core of its own stream, so the types agree by construction. */
final class Cores {
    private Cores() {}

    @SuppressWarnings("unchecked")
    static List<? extends DomainEvent> decide(Core<?, ?> core, Command command, DecisionContext context) {
        return ((Core<Command, DomainEvent>) core).decide(command, context);
    }

    @SuppressWarnings("unchecked")
    static Core<?, ?> evolve(Core<?, ?> core, DomainEvent event) {
        return ((Core<Command, DomainEvent>) core).evolve(event);
    }
}
