package no.sporbar.command.principle;

import java.util.ArrayList;
import java.util.List;
import no.sporbar.command.principle.PrincipleCommand.AdoptPrinciple;
import no.sporbar.command.principle.PrincipleCommand.RevisePrinciple;
import no.sporbar.command.principle.PrincipleCommand.WithdrawPrinciple;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.PointEffect;
import no.sporbar.command.rules.Reaction;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.EffectKind;
import no.sporbar.events.PrincipleEvent;
import no.sporbar.events.PrincipleId;
import no.sporbar.events.Subject.Kind;

/**
 * A principle that an adopted point adopts is adopted, first reworded where the point words it otherwise; one that it withdraws
 * is withdrawn. Whatever a rejected point is about stays as it was.
 */
public final class WhenPointResolvedThenAdoptOrWithdrawPrinciple implements Reaction {
    @Override
    public List<? extends Command> to(DomainEvent event, DecisionContext context) {
        return PointEffect.of(event, Kind.PRINCIPLE, context)
                .filter(PointEffect::isAdopted)
                .flatMap(effect -> of(effect, context).stream())
                .toList();
    }

    private static List<PrincipleCommand> of(PointEffect effect, DecisionContext context) {
        PrincipleId id = new PrincipleId(effect.subject().id());
        Principle principle = Principle.INITIAL;
        for (DomainEvent earlier : context.history(effect.subject().stream(context.programme())))
            principle = principle.evolve((PrincipleEvent) earlier);
        return effect.is(EffectKind.WITHDRAW) ? withdraw(effect, id, principle) : adopt(effect, id, principle);
    }

    private static List<PrincipleCommand> withdraw(PointEffect effect, PrincipleId id, Principle principle) {
        if (principle instanceof Principle.Ended) return List.of();
        DecisionResolved by = effect.resolution();
        return List.of(new WithdrawPrinciple(by.programme(), id, effect.reason(), by.provenance()));
    }

    private static List<PrincipleCommand> adopt(PointEffect effect, PrincipleId id, Principle principle) {
        DecisionResolved by = effect.resolution();
        String wording = effect.effect().wording();
        boolean reworded =
                wording != null && !(principle instanceof Principle.Standing s && wording.equals(s.wording()));
        if (!reworded && principle instanceof Principle.Standing s && s.adoption() != null) return List.of();
        List<PrincipleCommand> commands = new ArrayList<>();
        if (wording != null && reworded)
            commands.add(new RevisePrinciple(
                    by.programme(), id, wording, effect.wordedBy(), effect.reason(), by.provenance()));
        commands.add(new AdoptPrinciple(
                by.programme(),
                id,
                by.resolvedBy(),
                by.decision(),
                effect.point().number(),
                by.provenance()));
        return commands;
    }
}
