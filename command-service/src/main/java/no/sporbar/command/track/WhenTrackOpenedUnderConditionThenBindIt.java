package no.sporbar.command.track;

import java.util.List;
import no.sporbar.command.rules.Command;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.Reaction;
import no.sporbar.command.track.ConditionCommand.BindWork;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.Subject;
import no.sporbar.events.Subject.Kind;
import no.sporbar.events.TrackEvent.TrackOpened;

/** A track that is opened under a condition hangs on it from then on. */
public final class WhenTrackOpenedUnderConditionThenBindIt implements Reaction {
    @Override
    public List<? extends Command> to(DomainEvent event, DecisionContext context) {
        if (!(event instanceof TrackOpened opened) || opened.condition() == null) return List.of();
        Subject track = Subject.of(Kind.TRACK, opened.track());
        return List.of(new BindWork(opened.programme(), opened.condition(), track, opened.provenance()));
    }
}
