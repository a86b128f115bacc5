package no.sporbar.command.goal;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.command.goal.GoalCommand.AdoptGoal;
import no.sporbar.command.goal.GoalCommand.ReviseGoal;
import no.sporbar.command.goal.GoalCommand.WithdrawGoal;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.PointEffect;
import no.sporbar.command.rules.Reaction;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EffectKind;
import no.sporbar.events.GoalEvent;
import no.sporbar.events.GoalId;
import no.sporbar.events.Subject.Kind;

/**
 * A goal that an adopted point adopts is adopted, first reworded where the point words it otherwise; one that it withdraws
 * is withdrawn. Whatever a rejected point is about stays as it was.
 */
public final class WhenPointResolvedThenAdoptOrWithdrawGoal implements Reaction {
    @Override
    public List<? extends Command> to(DomainEvent event, DecisionContext context) {
        return PointEffect.of(event, Kind.GOAL, context)
                .filter(PointEffect::isAdopted)
                .flatMap(effect -> of(effect, context).stream())
                .toList();
    }

    private static List<GoalCommand> of(PointEffect effect, DecisionContext context) {
        GoalId id = new GoalId(effect.subject().id());
        Goal goal = Goal.INITIAL;
        for (DomainEvent earlier : context.history(effect.subject().stream(context.programme())))
            goal = goal.evolve((GoalEvent) earlier);
        return effect.is(EffectKind.WITHDRAW) ? withdraw(effect, id, goal) : adopt(effect, id, goal);
    }

    private static List<GoalCommand> withdraw(PointEffect effect, GoalId id, Goal goal) {
        if (goal instanceof Goal.Withdrawn) return List.of();
        DecisionResolved by = effect.resolution();
        return List.of(new WithdrawGoal(by.programme(), id, effect.reason(), by.provenance()));
    }

    private static List<GoalCommand> adopt(PointEffect effect, GoalId id, Goal goal) {
        DecisionResolved by = effect.resolution();
        String wording = effect.effect().wording();
        boolean reworded = wording != null && !(goal instanceof Goal.Standing s && wording.equals(s.wording()));
        if (!reworded && goal instanceof Goal.Standing s && s.adoption() != null) return List.of();
        List<GoalCommand> commands = new ArrayList<>();
        if (wording != null && reworded)
            commands.add(
                    new ReviseGoal(by.programme(), id, wording, effect.wordedBy(), effect.reason(), by.provenance()));
        commands.add(new AdoptGoal(
                by.programme(),
                id,
                by.resolvedBy(),
                by.decision(),
                effect.point().number(),
                by.provenance()));
        return commands;
    }
}
