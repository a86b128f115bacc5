package no.sporbar.command.milestone;

import java.util.List;
import no.sporbar.command.milestone.MilestonePlanCommand.BaselinePlan;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.PointEffect;
import no.sporbar.command.rules.Reaction;
import no.sporbar.events.BaselineId;
import no.sporbar.events.DecisionEvent.DecisionResolved;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.MilestonePlanEvent.MilestonePlanBaselined;
import no.sporbar.events.Subject.Kind;

/** The plan as it stands becomes the baseline that an adopted point names; the point may say what it is called. */
public final class WhenPointResolvedThenBaselinePlan implements Reaction {
    @Override
    public List<? extends Command> to(DomainEvent event, DecisionContext context) {
        return PointEffect.of(event, Kind.BASELINE, context)
                .filter(PointEffect::isAdopted)
                .filter(effect -> context.history(effect.subject().stream(context.programme())).stream()
                        .noneMatch(fact -> fact instanceof MilestonePlanBaselined known
                                && known.baseline()
                                        .value()
                                        .equals(effect.subject().id())))
                .map(WhenPointResolvedThenBaselinePlan::baseline)
                .toList();
    }

    private static BaselinePlan baseline(PointEffect effect) {
        DecisionResolved by = effect.resolution();
        String name = effect.effect().wording();
        return new BaselinePlan(
                by.programme(),
                new BaselineId(effect.subject().id()),
                name == null ? by.title() : name,
                by.decision(),
                effect.point().number(),
                by.provenance());
    }
}
