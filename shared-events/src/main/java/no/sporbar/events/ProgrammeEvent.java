package no.sporbar.events;

import java.util.List;

/** What happened to a programme itself. */
public sealed interface ProgrammeEvent extends DomainEvent {
    @Override
    default StreamId stream() {
        return StreamId.of("programme", programme());
    }

    /**
     * The programme began to be tracked.
     *
     * @param name the official name
     * @param bodies who may act, and what each may do
     * @param seasons which months a season may cover in this programme
     */
    @EventType("programme.started")
    record ProgrammeStarted(
            ProgrammeId programme, String name, List<Body> bodies, SeasonPolicy seasons, Provenance provenance)
            implements ProgrammeEvent {
        public ProgrammeStarted {
            bodies = List.copyOf(bodies);
        }
    }

    /** The programme was given another name; the earlier one stays in the history. */
    @EventType("programme.renamed")
    record ProgrammeRenamed(ProgrammeId programme, String name, Provenance provenance) implements ProgrammeEvent {}

    /** Another body may act, be heard or propose in the programme. */
    @EventType("programme.body-added")
    record ProgrammeBodyAdded(ProgrammeId programme, Body body, Provenance provenance) implements ProgrammeEvent {}

    /**
     * A body may from then on do other things than before.
     *
     * @param authorities all that it may do now
     */
    @EventType("programme.authorities-changed")
    record ProgrammeAuthoritiesChanged(
            ProgrammeId programme, BodyId body, List<Authority> authorities, String reason, Provenance provenance)
            implements ProgrammeEvent {
        public ProgrammeAuthoritiesChanged {
            authorities = List.copyOf(authorities);
        }
    }

    /** Another season policy holds; what was already compared by the earlier one stays in the history. */
    @EventType("programme.seasons-changed")
    record ProgrammeSeasonsChanged(ProgrammeId programme, SeasonPolicy seasons, String reason, Provenance provenance)
            implements ProgrammeEvent {}

    /**
     * From then on some commands take two people: one who asks, and another who approves. This takes the place of what was set
     * before.
     *
     * @param commands the names of the commands; none means that nothing is held back any more
     */
    @EventType("programme.four-eyes-set")
    record ProgrammeFourEyesSet(ProgrammeId programme, List<String> commands, String reason, Provenance provenance)
            implements ProgrammeEvent {
        public ProgrammeFourEyesSet {
            commands = List.copyOf(commands);
        }
    }
}
