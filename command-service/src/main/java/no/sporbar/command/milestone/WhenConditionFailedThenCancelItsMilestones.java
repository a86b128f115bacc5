package no.sporbar.command.milestone;

import java.util.List;
import no.sporbar.command.milestone.MilestonePlanCommand.CancelMilestone;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.HeldWork;
import no.sporbar.command.rules.Reaction;
import no.sporbar.events.ConditionEvent.ConditionFailed;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.MilestoneId;
import no.sporbar.events.MilestonePlanEvent.MilestoneCancelled;
import no.sporbar.events.MilestonePlanEvent.MilestonePassed;
import no.sporbar.events.Subject.Kind;

/** When the decision went against it, every milestone that hangs on it and is still ahead leaves the plan. */
public final class WhenConditionFailedThenCancelItsMilestones implements Reaction {
    @Override
    public List<? extends Command> to(DomainEvent event, DecisionContext context) {
        if (!(event instanceof ConditionFailed failed)) return List.of();
        HeldWork work = new HeldWork(failed.condition(), context);
        return work.of(Kind.MILESTONE)
                .filter(milestone -> context.history(milestone.stream(failed.programme())).stream()
                        .noneMatch(fact -> isEnd(fact, milestone.id())))
                .map(milestone -> new CancelMilestone(
                        failed.programme(), new MilestoneId(milestone.id()), work.reason(failed), failed.provenance()))
                .toList();
    }

    private static boolean isEnd(DomainEvent fact, String milestone) {
        return fact instanceof MilestonePassed passed
                        && passed.milestone().value().equals(milestone)
                || fact instanceof MilestoneCancelled cancelled
                        && cancelled.milestone().value().equals(milestone);
    }
}
