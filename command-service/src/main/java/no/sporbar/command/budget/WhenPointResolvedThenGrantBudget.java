package no.sporbar.command.budget;

import java.util.List;
import no.sporbar.command.budget.BudgetCommand.GrantBudget;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.PointEffect;
import no.sporbar.command.rules.Reaction;
import no.sporbar.events.BudgetEvent.BudgetProposed;
import no.sporbar.events.BudgetId;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Subject.Kind;

/** The amount that was proposed is granted by the adopted point that names the item. */
public final class WhenPointResolvedThenGrantBudget implements Reaction {
    @Override
    public List<? extends Command> to(DomainEvent event, DecisionContext context) {
        return PointEffect.of(event, Kind.BUDGET, context)
                .filter(PointEffect::isAdopted)
                .map(effect -> grant(effect, proposed(effect, context)))
                .toList();
    }

    private static long proposed(PointEffect effect, DecisionContext context) {
        return context.history(effect.subject().stream(context.programme())).stream()
                .filter(BudgetProposed.class::isInstance)
                .map(fact -> ((BudgetProposed) fact).amountInOre())
                .findFirst()
                .orElseThrow();
    }

    private static GrantBudget grant(PointEffect effect, long amountInOre) {
        DecisionResolved by = effect.resolution();
        return new GrantBudget(
                by.programme(),
                new BudgetId(effect.subject().id()),
                amountInOre,
                by.resolvedBy(),
                by.decision(),
                effect.point().number(),
                by.provenance());
    }
}
