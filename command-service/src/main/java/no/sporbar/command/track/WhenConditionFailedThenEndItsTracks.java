package no.sporbar.command.track;

import java.util.List;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.HeldWork;
import no.sporbar.command.rules.Reaction;
import no.sporbar.command.track.TrackCommand.EndTrack;
import no.sporbar.events.ConditionEvent.ConditionFailed;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.TrackId;

/** When the decision went against it, every track that hangs on it ends, and says by which decision. */
public final class WhenConditionFailedThenEndItsTracks implements Reaction {
    @Override
    public List<? extends Command> to(DomainEvent event, DecisionContext context) {
        if (!(event instanceof ConditionFailed failed)) return List.of();
        HeldWork work = new HeldWork(failed.condition(), context);
        return work.of(Kind.TRACK)
                .filter(track -> Track.of(context.history(track.stream(failed.programme())))
                        .isOpen())
                .map(track -> new EndTrack(
                        failed.programme(),
                        new TrackId(track.id()),
                        work.reason(failed),
                        failed.condition(),
                        failed.decision(),
                        failed.point(),
                        failed.provenance()))
                .toList();
    }
}
