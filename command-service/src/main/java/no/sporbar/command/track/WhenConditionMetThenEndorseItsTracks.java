package no.sporbar.command.track;

import java.util.List;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.HeldWork;
import no.sporbar.command.rules.Reaction;
import no.sporbar.command.track.TrackCommand.EndorseTrack;
import no.sporbar.events.ConditionEvent.ConditionMet;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.TrackId;

/** When the decision came, every track that waited for it and still goes on is endorsed by it. */
public final class WhenConditionMetThenEndorseItsTracks implements Reaction {
    @Override
    public List<? extends Command> to(DomainEvent event, DecisionContext context) {
        if (!(event instanceof ConditionMet met) || met.decision() == null) return List.of();
        return new HeldWork(met.condition(), context)
                .of(Kind.TRACK)
                .filter(track ->
                        Track.of(context.history(track.stream(met.programme()))).isOpen())
                .map(track -> new EndorseTrack(
                        met.programme(),
                        new TrackId(track.id()),
                        met.condition(),
                        met.decision(),
                        met.point(),
                        met.provenance()))
                .toList();
    }
}
