package no.sporbar.benchmarks.commands;

import static org.axonframework.modelling.command.AggregateCreationPolicy.ALWAYS;

import no.sporbar.command.goal.GoalCommand;
import no.sporbar.command.goal.GoalCommand.ProposeGoal;
import no.sporbar.command.goal.GoalCommand.ReviseGoal;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.events.GoalEvent;
import no.sporbar.events.GoalId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The same rules in the shell that Axon's own engine likes best: a new aggregate is made without first looking whether there
 * is one, so that a command costs one insert.
 */
class StockGoal {
    @AggregateIdentifier
    private @Nullable String id;

    private Core<GoalCommand, GoalEvent> state = initial();

    StockGoal() {}

    @CommandHandler
    @CreationPolicy(ALWAYS)
    void handle(ProposeGoal command, DecisionContext context) {
        state.decide(command, context).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void handle(ReviseGoal command, DecisionContext context) {
        state.decide(command, context).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(GoalEvent event) {
        id = event.stream().toString();
        state = state.evolve(event);
    }

    @SuppressWarnings("unchecked")
    private static Core<GoalCommand, GoalEvent> initial() {
        return (Core<GoalCommand, GoalEvent>) EXAMPLE.empty();
    }

    private static final GoalCommand EXAMPLE = Goals.propose(new GoalId("example"), 1);
}
