package no.sporbar.command.organisation;

import java.util.List;
import no.sporbar.command.organisation.AlternativeCommand.AdoptAlternative;
import no.sporbar.command.organisation.AlternativeCommand.RejectAlternative;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.PointEffect;
import no.sporbar.command.rules.Reaction;
import no.sporbar.events.AlternativeEvent.AlternativeAdopted;
import no.sporbar.events.AlternativeEvent.AlternativeRejected;
import no.sporbar.events.AlternativeId;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Subject.Kind;

/** An alternative is adopted by the adopted point that names it, and turned down by a rejected one. */
public final class WhenPointResolvedThenAdoptOrRejectAlternative implements Reaction {
    @Override
    public List<? extends Command> to(DomainEvent event, DecisionContext context) {
        return PointEffect.of(event, Kind.ALTERNATIVE, context)
                .filter(effect -> !isAlreadySo(effect, context))
                .map(WhenPointResolvedThenAdoptOrRejectAlternative::decide)
                .toList();
    }

    private static boolean isAlreadySo(PointEffect effect, DecisionContext context) {
        Class<? extends DomainEvent> end = effect.isAdopted() ? AlternativeAdopted.class : AlternativeRejected.class;
        return context.history(effect.subject().stream(context.programme())).stream()
                .anyMatch(end::isInstance);
    }

    private static AlternativeCommand decide(PointEffect effect) {
        DecisionResolved by = effect.resolution();
        AlternativeId alternative = new AlternativeId(effect.subject().id());
        String point = effect.point().number();
        return effect.isAdopted()
                ? new AdoptAlternative(
                        by.programme(), alternative, by.resolvedBy(), by.decision(), point, by.provenance())
                : new RejectAlternative(
                        by.programme(), alternative, effect.reason(), by.decision(), point, by.provenance());
    }
}
