package no.sporbar.command.track;

import java.util.List;
import java.util.stream.Stream;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.PointEffect;
import no.sporbar.command.rules.Reaction;
import no.sporbar.command.track.ConditionCommand.FailCondition;
import no.sporbar.command.track.ConditionCommand.MeetCondition;
import no.sporbar.events.ConditionEvent.ConditionFailed;
import no.sporbar.events.ConditionEvent.ConditionMet;
import no.sporbar.events.ConditionId;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Subject.Kind;

/** A condition is met by the adopted point that endorses its work, and fails by a rejected one: the point says why. */
public final class WhenPointResolvedThenSettleCondition implements Reaction {
    @Override
    public List<? extends Command> to(DomainEvent event, DecisionContext context) {
        return PointEffect.of(event, Kind.CONDITION, context)
                .flatMap(effect -> of(effect, context))
                .toList();
    }

    private static Stream<ConditionCommand> of(PointEffect effect, DecisionContext context) {
        List<DomainEvent> history = context.history(effect.subject().stream(context.programme()));
        Class<? extends DomainEvent> end = effect.isAdopted() ? ConditionMet.class : ConditionFailed.class;
        return history.stream().anyMatch(end::isInstance) ? Stream.of() : Stream.of(settle(effect));
    }

    private static ConditionCommand settle(PointEffect effect) {
        DecisionResolved by = effect.resolution();
        ConditionId condition = new ConditionId(effect.subject().id());
        String point = effect.point().number();
        return effect.isAdopted()
                ? new MeetCondition(by.programme(), condition, by.decision(), point, by.provenance())
                : new FailCondition(
                        by.programme(),
                        condition,
                        by.decision(),
                        point,
                        effect.point().wording(),
                        by.provenance());
    }
}
