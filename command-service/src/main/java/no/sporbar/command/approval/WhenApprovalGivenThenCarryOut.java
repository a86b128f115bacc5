package no.sporbar.command.approval;

import java.util.List;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.Reaction;
import no.sporbar.events.ApprovalEvent.ApprovalGiven;
import no.sporbar.events.ApprovalEvent.ApprovalRequested;
import no.sporbar.events.DomainEvent;

/** What was approved is carried out as it was asked for, or is not approved at all. */
public final class WhenApprovalGivenThenCarryOut implements Reaction {
    @Override
    public List<Command> to(DomainEvent event, DecisionContext context) {
        if (!(event instanceof ApprovalGiven given)) return List.of();
        return context.history(given.stream()).stream()
                .filter(ApprovalRequested.class::isInstance)
                .map(ApprovalRequested.class::cast)
                .map(asked -> context.commands()
                        .read(asked.programme(), asked.command(), asked.commandRevision(), asked.body()))
                .toList();
    }
}
