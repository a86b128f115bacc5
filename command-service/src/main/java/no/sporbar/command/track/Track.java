package no.sporbar.command.track;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.sporbar.command.rules.Core;
import no.sporbar.command.rules.DecisionContext;
import no.sporbar.command.rules.RuleViolation;
import no.sporbar.command.track.TrackCommand.OpenTrack;
import no.sporbar.events.DomainEvent;
import no.sporbar.events.TrackEvent;
import no.sporbar.events.TrackEvent.TrackOpened;

/** One track: not opened, or opened and then with all that was said of it. */
sealed interface Track extends Core<TrackCommand, TrackEvent> permits Track.NotOpened, OpenedTrack {
    Track INITIAL = new NotOpened();

    @Override
    Track evolve(TrackEvent event);

    /** Before its first event. */
    record NotOpened() implements Track {
        @Override
        public List<? extends TrackEvent> decide(TrackCommand command, DecisionContext context) {
            context.check(command);
            if (!(command instanceof OpenTrack c)) throw new RuleViolation("track.unknown", command.track());
            if (c.condition() != null) new Prerequisites(context).requireNotFailed(c.condition());
            return List.of(opened(c));
        }

        @Override
        public Track evolve(TrackEvent event) {
            TrackOpened origin = (TrackOpened) event;
            return new OpenedTrack(origin, origin.mandate(), Set.of(), Map.of(), null, null);
        }
    }

    /** Whether it was opened and neither completed nor ended. */
    default boolean isOpen() {
        return this instanceof OpenedTrack opened && opened.end() == null;
    }

    /** The track that a stream's events make. */
    static Track of(List<DomainEvent> history) {
        Track track = INITIAL;
        for (DomainEvent event : history) track = track.evolve((TrackEvent) event);
        return track;
    }

    static TrackOpened opened(OpenTrack c) {
        return new TrackOpened(c.programme(), c.track(), c.label(), c.mandate(), c.condition(), c.provenance());
    }
}
